package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gives years to the rows of a chronology that have none. Its rows follow one another: from the one that a
/// year or the publication fixes, each lies next to its neighbour, whatever the tense ("March 3 — The guild
/// elects its head" in a chronology of December is of the spring before).
final class ChronicleYears {
    /// Fewer dated rows are no chronology.
    private static final int FEWEST_ROWS = 3;

    /// A row may stand out of order by so many days.
    private static final int SLACK = 31;

    private final Tokens tokens;
    private final List<TaggedPhrase> phrases;

    /// @param place the index of its phrase
    private record Row(int place, Optional<CalendarValue> fixed, Optional<Part.Yearly> part) {}

    private ChronicleYears(Tokens tokens, List<TaggedPhrase> phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /// The same phrases, those that open rows with their years. A document that is cut into parts under years is left
    /// alone: they tell.
    static List<TaggedPhrase> share(Tokens tokens, List<TaggedPhrase> phrases, Optional<PartialDate> published) {
        ChronicleYears chronicle = new ChronicleYears(tokens, phrases);
        List<Row> rows = chronicle.rows();
        boolean open = rows.stream().filter(row -> row.part().isPresent()).count() >= FEWEST_ROWS - 1;
        boolean headed = IntStream.range(0, phrases.size()).anyMatch(chronicle::isYearAlone);
        return rows.size() >= FEWEST_ROWS && open && !headed ? chronicle.dated(rows, published) : phrases;
    }

    private boolean isYearAlone(int place) {
        TaggedPhrase tagged = phrases.get(place);
        return tagged.phrase() instanceof TimePhrase.Fixed(CalendarValue.Year _)
                && isAlone(tokens, tagged.from(), tagged.to());
    }

    /// Whether a date is all that its paragraph says, the marks of a heading aside: `2021`, `## 2021`, `**2021**`.
    static boolean isAlone(Tokens tokens, int from, int to) {
        int start = from - 1;
        while (tokens.isMark(start, '#') || tokens.isMark(start, '*')) {
            start--;
        }
        int end = to;
        while (tokens.isMark(end, '*') || tokens.isMark(end, '#') || tokens.isMark(end, ':')) {
            end++;
        }
        return tokens.get(start).kind() == Token.Kind.BREAK && tokens.get(end).kind() == Token.Kind.BREAK;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            TaggedPhrase tagged = phrases.get(i);
            if (opensRow(tagged.from()) && isSeparated(i)) {
                switch (tagged.phrase()) {
                    case TimePhrase.Fixed(var value) -> rows.add(new Row(i, Optional.of(value), Optional.empty()));
                    case TimePhrase.Named(Part.Yearly part, Pointer.Open _) ->
                        rows.add(new Row(i, Optional.empty(), Optional.of(part)));
                    default -> {}
                }
            }
        }
        return rows;
    }

    private boolean opensRow(int at) {
        int before = at - 1;
        while (tokens.isMark(before, '*')
                || tokens.isMark(before, '|')
                || tokens.isMark(before, '•')
                || tokens.isHyphen(before)) {
            before--;
        }
        return tokens.get(before).kind() == Token.Kind.BREAK;
    }

    /// Whether a dash, a colon or the border of a column stands behind a date and what is joined to it.
    private boolean isSeparated(int place) {
        int last = place;
        while (last + 1 < phrases.size()
                && phrases.get(last + 1).from() == phrases.get(last).to() + 1) {
            last++;
        }
        int end = phrases.get(last).to();
        while (tokens.isMark(end, '*')) {
            end++;
        }
        return tokens.isMark(end, ':')
                || tokens.isMark(end, '|')
                || tokens.isHyphen(end) && tokens.get(end + 1).spaced();
    }

    private List<TaggedPhrase> dated(List<Row> rows, Optional<PartialDate> published) {
        List<Optional<CalendarValue>> values = values(rows, published);
        List<TaggedPhrase> shared = new ArrayList<>(phrases);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.part().isPresent()) {
                values.get(i).ifPresent(value -> share(shared, row.place(), value));
            }
        }
        return shared;
    }

    /// The row, and the days joined to it (`April 12-14`).
    private void share(List<TaggedPhrase> shared, int place, CalendarValue value) {
        set(shared, place, value);
        for (int i = place + 1;
                i < phrases.size()
                        && phrases.get(i).from() == phrases.get(i - 1).to() + 1;
                i++) {
            if (phrases.get(i).phrase() instanceof TimePhrase.Named(Part.Yearly part, Pointer.Open _)) {
                int at = i;
                nearest(part, value.first(), true).ifPresent(found -> set(shared, at, found));
            }
        }
    }

    private void set(List<TaggedPhrase> shared, int place, CalendarValue value) {
        TaggedPhrase old = phrases.get(place);
        shared.set(place, new TaggedPhrase(old.from(), old.to(), new TimePhrase.Fixed(value), old.modifier()));
    }

    private List<Optional<CalendarValue>> values(List<Row> rows, Optional<PartialDate> published) {
        List<Optional<CalendarValue>> values =
                new ArrayList<>(rows.stream().map(Row::fixed).toList());
        boolean rising = isRising(rows);
        int anchor = anchor(rows, rising, published);
        if (anchor >= 0) {
            Row row = rows.get(anchor);
            values.set(
                    anchor,
                    row.fixed()
                            .or(() ->
                                    published.flatMap(date -> closest(row.part().orElseThrow(), date.first()))));
            walk(rows, values, anchor, 1, rising);
            walk(rows, values, anchor, -1, !rising);
        }
        return values;
    }

    private static void walk(
            List<Row> rows, List<Optional<CalendarValue>> values, int anchor, int step, boolean later) {
        for (int i = anchor + step; i >= 0 && i < rows.size(); i += step) {
            Optional<CalendarValue> neighbour = values.get(i - step);
            if (values.get(i).isEmpty() && neighbour.isPresent()) {
                LocalDate from =
                        later ? neighbour.get().first() : neighbour.get().last();
                values.set(i, rows.get(i).part().flatMap(part -> nearest(part, from, later)));
            }
        }
    }

    /// The latest row that gives its year; without one, the latest of all, which the publication dates.
    private static int anchor(List<Row> rows, boolean rising, Optional<PartialDate> published) {
        IntStream places =
                IntStream.range(0, rows.size()).filter(i -> rows.get(i).fixed().isPresent());
        OptionalInt fixed = rising ? places.max() : places.min();
        return fixed.orElse(published.isEmpty() ? -1 : rising ? rows.size() - 1 : 0);
    }

    /// Whether the rows go on in time rather than back.
    private static boolean isRising(List<Row> rows) {
        int steps = 0;
        for (int i = 1; i < rows.size(); i++) {
            steps += Integer.signum(dayOfYear(rows.get(i)) - dayOfYear(rows.get(i - 1)));
        }
        return steps >= 0;
    }

    private static int dayOfYear(Row row) {
        return row.fixed()
                .or(() -> row.part().flatMap(part -> part.in(2000)))
                .map(value -> value.first().getDayOfYear())
                .orElse(0);
    }

    private static Optional<CalendarValue> closest(Part.Yearly part, LocalDate day) {
        return around(part, day)
                .min(Comparator.comparingLong(
                                (CalendarValue value) -> Math.abs(ChronoUnit.DAYS.between(value.first(), day)))
                        .thenComparing(CalendarValue::first));
    }

    /// The first one later than `day`, or the last one earlier; out of order by no more than the slack.
    private static Optional<CalendarValue> nearest(Part.Yearly part, LocalDate day, boolean later) {
        Comparator<CalendarValue> order = Comparator.comparing(CalendarValue::first);
        return later
                ? around(part, day)
                        .filter(value -> !value.last().isBefore(day.minusDays(SLACK)))
                        .min(order)
                : around(part, day)
                        .filter(value -> !value.first().isAfter(day.plusDays(SLACK)))
                        .max(order);
    }

    private static Stream<CalendarValue> around(Part.Yearly part, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                .mapToObj(part::in)
                .flatMap(Optional::stream);
    }
}
