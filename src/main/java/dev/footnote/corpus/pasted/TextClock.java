package dev.footnote.corpus.pasted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which year a text was written from what it says of years, as far as that leaves no doubt.
final class TextClock {
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,$€£/–-])(?<!\\b(?:through|until|till|to|by|before|hasta|até|para) )((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d|-\\d)");
    private static final String Y = "((?:19|20)\\d\\d)";
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)\\b(?:next year|(?:el )?(?:próximo año|año que viene|año próximo)|(?:o )?(?:próximo ano|ano que vem))[ ,]*\\(?,? ?(?:in |en |em )?"
                    + Y + "\\b");
    private static final Pattern THIS =
            Pattern.compile("(?iu)\\b(?:this year|this current year|este año|este ano|neste ano)[ ,]*\\(" + Y
                    + "\\)|\\bso far (?:this year|in) \\(?" + Y + "\\b|\\b(?:en lo que va de|até agora em) " + Y
                    + "\\b");
    private static final Pattern LAST =
            Pattern.compile("(?iu)\\b(?:last year|(?:el )?año pasado|(?:o |no )?ano passado)[ ,]*\\(" + Y + "\\)");
    private static final Pattern NEXT_YEAR =
            Pattern.compile("(?iu)\\b(?:next year|próximo año|año que viene|próximo ano|ano que vem)\\b");

    /// What has not happened yet when it is written.
    static final Pattern FUTURE = Pattern.compile(
            "(?iu)\\b(?:will|would|shall|won[’']t|going to|next (?:year|month|week|spring|summer|autumn|fall|winter)|upcoming|forthcoming"
                    + "|due (?:to|in|on|by|for|before)|scheduled|expected|set to|slated|plan(?:s|ned|ning)?|deadline|goal|target|aims? (?:to|for)|hopes? to"
                    + "|by (?:the end of |mid-|late |early )?(?:(?:19|20)\\d\\d|" + DateNames.MONTH
                    + ")|elections? in|forecast|projected|expires?|starting (?:in|on|from)"
                    + "|será|serán|habrá|prevé|previsto|prevista|próxim[oa]|hasta|antes de|elecciones|serão|haverá|até|prevê|eleições|vai|vão|va a|van a)\\b");

    /// Something that happened: a verb in the past, in the languages that are read.
    private static final Pattern PAST = Pattern.compile(
            "(?iu)\\b(?:was|were|had|has|have|did|said|saw|began|came|fell|rose|took|led|went|held|met|left|made|won|lost|\\p{L}{2,}ed"
                    + "|since|during|fue|fueron|había|desde|\\p{L}{2,}(?:ó|aron|ieron)|foi|foram|havia|\\p{L}{2,}(?:ou|eu|iu|aram|eram))\\b");

    private static final int NEAR = 5;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][”\"’]?) +(?=\\p{Lu}|[“\"])");

    /// @param year when it was written
    /// @param reason a clause
    record Year(int year, String reason) {}

    /// Those of the paragraphs that name a year.
    private final List<String> sentences = new ArrayList<>();
    private final List<WrittenDate> weekdays = new ArrayList<>();
    private final Set<Integer> monthly = new TreeSet<>();
    private final PastedPage page;

    TextClock(PastedPage page) {
        this.page = page;
        for (PageLine line : page.body()) {
            List<WrittenDate> dates = WrittenDates.in(line.text());
            dates.forEach(date -> date.year().ifPresent(monthly::add));
            if (Clues.hasYear(line.text())) {
                sentences.addAll(List.of(SENTENCE_END.split(line.text())));
            }
            dates.stream()
                    .filter(date -> date.weekday().isPresent()
                            && date.year().isEmpty()
                            && date.day().isPresent())
                    .forEach(weekdays::add);
        }
    }

    /// The year, by the surest clue there is; empty when clues contradict each other or there is none.
    Optional<Year> year(Optional<WrittenDate> stated) {
        Set<Integer> told = told();
        if (!told.isEmpty()) {
            return told.size() > 1
                    ? Optional.empty()
                    : Optional.of(
                            new Year(told.iterator().next(), "the text tells it from the years before and after"));
        }
        OptionalInt newest = newest();
        Optional<Year> byWeekday = byWeekday(newest, stated);
        return byWeekday.isPresent() || newest.isEmpty() ? byWeekday : byAgreement(newest.getAsInt());
    }

    /// The years in which the text can have been written, by "next year (2024)" and its like.
    private Set<Integer> told() {
        Set<Integer> told = new TreeSet<>();
        for (PageLine line : page.body()) {
            if (Clues.hasYear(line.text())) {
                read(NEXT, line.text(), -1, told);
                read(THIS, line.text(), 0, told);
                read(LAST, line.text(), 1, told);
            }
        }
        return told;
    }

    private static void read(Pattern pattern, String text, int offset, Set<Integer> years) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    years.add(Integer.parseInt(matcher.group(group)) + offset);
                }
            }
        }
    }

    /// The newest year of which the text speaks as of something that is or was.
    ///
    /// A year far from all others is more likely a goal or a model's name.
    OptionalInt newest() {
        List<Integer> past = sentences.stream()
                .filter(sentence -> !years(sentence).isEmpty()
                        && !FUTURE.matcher(sentence).find()
                        && PAST.matcher(sentence).find())
                .flatMap(sentence -> years(sentence).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean known = past.size() > 1 && past.get(0) - past.get(1) <= NEAR
                || past.size() == 1 && monthly.contains(past.getFirst());
        return known ? OptionalInt.of(past.getFirst()) : OptionalInt.empty();
    }

    private OptionalInt newestOfAll() {
        return sentences.stream()
                .flatMap(sentence -> years(sentence).stream())
                .mapToInt(Integer::intValue)
                .max();
    }

    private static List<Integer> years(String text) {
        if (!Clues.hasYear(text)) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        return years;
    }

    /// A weekday and a day of the month fix the year to one in five or six; the newest year named does the rest.
    private Optional<Year> byWeekday(OptionalInt newest, Optional<WrittenDate> stated) {
        List<WrittenDate> all = new ArrayList<>(weekdays);
        stated.filter(date -> date.weekday().isPresent() && date.day().isPresent())
                .ifPresent(all::add);
        if (all.isEmpty() || newest.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate first = all.getLast();
        int year = newest.getAsInt();
        return all.stream().allMatch(date -> date.in(year).isPresent())
                ? Optional.of(new Year(
                        year,
                        "%d is the newest year named, and its %s %d was a %s"
                                .formatted(year, monthName(first), first.day().orElseThrow(), weekdayName(first))))
                : Optional.empty();
    }

    private static String monthName(WrittenDate date) {
        return java.time.Month.of(date.month())
                .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }

    private static String weekdayName(WrittenDate date) {
        return date.weekday().orElseThrow().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }

    /// Two independent clues of the same year.
    private Optional<Year> byAgreement(int newest) {
        OptionalInt ofAll = newestOfAll();
        boolean ahead = ofAll.isPresent()
                && ofAll.getAsInt() == newest + 1
                && page.body().stream()
                        .anyMatch(line -> years(line.text()).contains(newest + 1)
                                && NEXT_YEAR.matcher(line.text()).find());
        if (ahead) {
            return Optional.of(new Year(
                    newest,
                    "%d is the newest year named as past, and %d seems to be the next".formatted(newest, newest + 1)));
        }
        boolean copyright = page.foot().stream()
                .filter(line -> line.text().matches("(?iu).*(?:©|\\(c\\)|copyright).*"))
                .anyMatch(line -> years(line.text()).contains(newest));
        return copyright
                ? Optional.of(new Year(
                        newest, "%d is the newest year named, and that of the copyright notice".formatted(newest)))
                : Optional.empty();
    }
}
