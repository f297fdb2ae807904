package dev.footnote.corpus.pasted;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Infers the month of a news text from the days that it names without a year: the newest that has passed, when the
/// text ties it to its own present ("last week", "on Wednesday", a weekday beside the day of the month).
final class NewsDay {
    /// Written a week or so later, a text may belong to the next month.
    private static final int LATEST_DAY = 21;

    private static final int SPRING = 3;
    private static final int AUTUMN = 10;

    private static final Pattern PRESENT = Pattern.compile(
            "(?iu)\\b(?:today|yesterday|tomorrow|tonight|this (?:week|weekend|morning|afternoon|evening)|last (?:week|weekend|night)"
                    + "|(?:on|this|last) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!,? (?:the )?(?:\\d|"
                    + DateNames.MONTH + "))"
                    + "|hoy|ayer|esta semana|la semana pasada|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|hoje|ontem|nesta semana|na semana passada|nest[ae] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo))\\b");

    private record Mention(LocalDate day, boolean tied, String words) {}

    /// The days of the month that stand in a paragraph with words for the present.
    private final Set<String> ties = new HashSet<>();

    private final PastedPage page;

    NewsDay(PastedPage page) {
        this.page = page;
        page.lines().stream()
                .filter(line -> PRESENT.matcher(line.text()).find())
                .flatMap(line -> WrittenDates.in(line.text()).stream())
                .map(NewsDay::key)
                .forEach(ties::add);
    }

    private static String key(WrittenDate date) {
        return date.day() + " " + date.month();
    }

    /// @param year when the text was written
    Optional<PartialDate> month(int year) {
        return newest(year).map(mention -> new PartialDate.Month(YearMonth.from(mention.day())));
    }

    Optional<String> evidence(int year) {
        return newest(year).map(Mention::words);
    }

    private Optional<Mention> newest(int year) {
        List<Mention> passed = passed(year);
        boolean turn = passed.stream().anyMatch(mention -> mention.day().getMonthValue() <= SPRING)
                && passed.stream().anyMatch(mention -> mention.day().getMonthValue() >= AUTUMN);
        return passed.stream()
                .max(Comparator.comparing(Mention::day)
                        .thenComparing(Mention::tied)
                        .thenComparing(Mention::words))
                .filter(Mention::tied)
                .filter(mention -> !turn && mention.day().getDayOfMonth() <= LATEST_DAY);
    }

    private List<Mention> passed(int year) {
        List<Mention> passed = new ArrayList<>();
        for (PageLine line : page.body()) {
            for (String sentence : line.text().split("(?<=[\\p{Ll}\\d”\"][.!?][”\"’]?) +(?=\\p{Lu}|[“\"])")) {
                if (!TextClock.FUTURE.matcher(sentence).find()) {
                    read(sentence, year, passed);
                }
            }
        }
        return passed;
    }

    private void read(String sentence, int year, List<Mention> passed) {
        for (WrittenDate date : WrittenDates.in(sentence)) {
            if (date.day().isPresent() && (date.year().isEmpty() || date.year().getAsInt() == year)) {
                date.in(year)
                        .ifPresent(day -> passed.add(new Mention(
                                day.first(),
                                date.weekday().isPresent() || ties.contains(key(date)),
                                date.span().in(sentence))));
            }
        }
    }
}
