package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Resolves the expressions of one document in the order of the text, against its publication and the dates told
/// before. Pure: reads no clock and no default zone; what cannot be told stays [TimexValue.Unresolved].
final class TemporalNormalizer {
    /// The values of the phrases, one each, in their order.
    List<TemporalExpression> normalize(Tokens tokens, List<TaggedPhrase> phrases, Optional<PartialDate> published) {
        OptionalInt year =
                published.stream().mapToInt(date -> date.first().getYear()).findFirst();
        Anchors anchors = new Anchors(published, DocumentStyle.of(phrases, year));
        Resolution resolution = new Resolution(tokens, anchors, DayOrder.of(phrases));
        List<TemporalExpression> expressions = new ArrayList<>(phrases.size());
        for (TaggedPhrase phrase : ChronicleYears.share(tokens, phrases, published)) {
            TimexValue value = resolution.resolve(phrase);
            expressions.add(new TemporalExpression(
                    tokens.span(phrase.from(), phrase.to()), phrase.phrase().type(), value, phrase.modifier()));
        }
        return List.copyOf(expressions);
    }

    /// One document's reading so far.
    private static final class Resolution {
        private static final String NO_PUBLICATION = "the document does not say from which day it counts";
        private static final String NO_YEAR_TOLD = "the document does not say the year";
        private static final String NO_DATE_TOLD = "the document does not say the date that it counts from";
        private static final String NO_SUCH_DAY = "the calendar has no such day";

        private final Tokens tokens;
        private final Anchors anchors;
        private final DayOrder order;
        private final TenseReader tenses;
        private final YearlyResolver yearly;
        private final WeekdayResolver weekdays;
        private final CountingResolver counting;

        Resolution(Tokens tokens, Anchors anchors, DayOrder order) {
            this.tokens = tokens;
            this.anchors = anchors;
            this.order = order;
            this.tenses = new TenseReader(tokens);
            this.yearly = new YearlyResolver(anchors);
            this.weekdays = new WeekdayResolver(anchors);
            this.counting = new CountingResolver(anchors);
        }

        TimexValue resolve(TaggedPhrase tagged) {
            TimexValue value = value(tagged.phrase(), tagged);
            if (value instanceof CalendarValue calendar) {
                anchors.tell(calendar, tagged, isHeading(tagged));
            }
            return value;
        }

        /// Whether a date is all that its paragraph says.
        private boolean isHeading(TaggedPhrase tagged) {
            return ChronicleYears.isAlone(tokens, tagged.from(), tagged.to());
        }

        private TimexValue value(TimePhrase phrase, TaggedPhrase tagged) {
            return switch (phrase) {
                case TimePhrase.Fixed(var value) -> value;
                case TimePhrase.Alluded(var value) -> value;
                case TimePhrase.Figures figures -> figures(figures);
                case TimePhrase.DayOfMonth(var day) -> dayOfMonth(day);
                case TimePhrase.Named named -> named(named, tagged);
                case TimePhrase.Pointed(var unit, var reference) ->
                    counting.pointed(unit, reference, tense(tagged), tagged.from())
                            .<TimexValue>map(value -> value)
                            .orElse(open(pattern(unit), reference.isNarrative() ? NO_DATE_TOLD : NO_PUBLICATION));
                case TimePhrase.Within within -> within(within, tagged);
                case TimePhrase.NthWeekday nth -> nthWeekday(nth, tagged);
                case TimePhrase.FromToday(var days) -> fromToday(days);
                case TimePhrase.Counted counted -> counted(counted, tagged);
                case TimePhrase.Stretch stretch -> stretch(stretch);
                case TimePhrase.Recurring(var timex3, var label) -> new TimexValue.Repeated(timex3, label);
                case TimePhrase.General(var value) -> value;
                case TimePhrase.AtTime(var day, var time) -> atTime(day, time, tagged);
            };
        }

        private Tense tense(TaggedPhrase tagged) {
            return tenses.around(tagged.from(), tagged.to());
        }

        private TimexValue figures(TimePhrase.Figures figures) {
            boolean dayFirst = FiguresRule.isDay(figures.year(), figures.second(), figures.first());
            boolean monthFirst = FiguresRule.isDay(figures.year(), figures.first(), figures.second());
            if (!dayFirst && !monthFirst) {
                return open("XXXX-XX-XX", NO_SUCH_DAY);
            }
            boolean swap = dayFirst && (!monthFirst || order == DayOrder.DAY_FIRST);
            int month = swap ? figures.second() : figures.first();
            int day = swap ? figures.first() : figures.second();
            return new CalendarValue.Day(LocalDate.of(figures.year(), month, day));
        }

        private TimexValue dayOfMonth(int day) {
            return anchors.told()
                    .or(anchors::publication)
                    .filter(value -> value.precision().isFinerThan(Precision.QUARTER))
                    .map(CalendarValue::first)
                    .filter(date -> day <= date.lengthOfMonth())
                    .<TimexValue>map(date -> new CalendarValue.Day(date.withDayOfMonth(day)))
                    .orElse(open("XXXX-XX-" + CalendarText.digits(day, 2), NO_DATE_TOLD));
        }

        /// Whether a year is the heading, or the expression is of the past and its paragraph told a date before it.
        private boolean goesOn(TaggedPhrase tagged, Tense tense) {
            return anchors.isHeaded() || tense == Tense.PAST && isInParagraphTold(tagged);
        }

        private boolean isInParagraphTold(TaggedPhrase tagged) {
            int at = tagged.from();
            while (at > anchors.toldAt() && tokens.get(at).kind() != Token.Kind.BREAK) {
                at--;
            }
            return at == anchors.toldAt();
        }

        private TimexValue named(TimePhrase.Named named, TaggedPhrase tagged) {
            Optional<CalendarValue> value = switch (named.part()) {
                case Part.Weekday weekday -> weekdays.resolve(weekday, named.pointer(), tense(tagged));
                case Part.Yearly part ->
                    soonAfter(part, named.pointer(), tagged)
                            .or(() -> yearly.resolve(
                                    part, named.pointer(), tense(tagged), goesOn(tagged, tense(tagged))));
            };
            String reason = named.part() instanceof Part.Weekday ? NO_PUBLICATION : NO_YEAR_TOLD;
            return value.<TimexValue>map(found -> found)
                    .orElse(open(named.part().pattern(), reason));
        }

        private Optional<CalendarValue> soonAfter(Part.Yearly part, Pointer pointer, TaggedPhrase tagged) {
            Tense tense = tense(tagged);
            boolean goesOn = anchors.style() == DocumentStyle.NEWS
                    && pointer instanceof Pointer.Open
                    && (tense == Tense.PAST || tense == Tense.UNKNOWN)
                    && isInParagraphTold(tagged);
            return anchors.told().filter(_ -> goesOn).flatMap(told -> yearly.soonAfter(part, told));
        }

        /// What the period does not hold ("the sixth week of May") is as exact as the period.
        private TimexValue within(TimePhrase.Within within, TaggedPhrase tagged) {
            TimexValue period = value(within.period(), tagged);
            return calendar(period)
                    .map(whole -> {
                        LocalDate day = within.number() == TimePhrase.Within.LAST
                                ? whole.last()
                                : Calendars.shift(whole.first(), within.unit(), within.number() - 1);
                        return day.isAfter(whole.last()) ? whole : Calendars.holding(day, within.unit());
                    })
                    .<TimexValue>map(value -> value)
                    .orElse(period);
        }

        /// What the month does not have ("the fifth Monday") is as exact as the month.
        private TimexValue nthWeekday(TimePhrase.NthWeekday nth, TaggedPhrase tagged) {
            TimexValue period = value(nth.period(), tagged);
            return calendar(period)
                    .<TimexValue>map(found -> Calendars.nthWeekday(nth.number(), nth.weekday(), found))
                    .orElse(period);
        }

        /// Where the publication is known to the month only, today is known no better, and its neighbours not at all.
        private TimexValue fromToday(int days) {
            Optional<LocalDate> day = anchors.day();
            if (day.isPresent()) {
                return new CalendarValue.Day(day.get().plusDays(days));
            }
            return anchors.publication()
                    .filter(_ -> days == 0)
                    .<TimexValue>map(value -> value)
                    .orElse(open("XXXX-XX-XX", NO_PUBLICATION));
        }

        private TimexValue counted(TimePhrase.Counted counted, TaggedPhrase tagged) {
            Optional<CalendarValue> value = counting.counted(counted, tagged.from());
            if (value.isPresent() && !counted.unit().isShorterThanDay()) {
                return value.get();
            }
            if (counted.amount().number().filter(CountingResolver::isCalendar).isPresent()) {
                return open(pattern(counted.unit()), NO_DATE_TOLD);
            }
            return counted.direction().sign() < 0 ? TimexValue.Vague.PAST : TimexValue.Vague.FUTURE;
        }

        private static TimexValue.Duration stretch(TimePhrase.Stretch stretch) {
            if (stretch.rest().isPresent()) {
                return new TimexValue.Duration(
                        stretch.amount().number(),
                        stretch.unit(),
                        stretch.rest().map(Resolution::stretch));
            }
            Amount amount = stretch.amount();
            TimeUnit unit = stretch.unit();
            boolean counted = amount.number().isPresent();
            return switch (unit) {
                case DECADE ->
                    counted
                            ? new TimexValue.Duration(amount.times(10).number(), TimeUnit.YEAR)
                            : new TimexValue.Duration(amount.number(), unit);
                case CENTURY ->
                    amount.isBroken()
                            ? new TimexValue.Duration(amount.times(100).number(), TimeUnit.YEAR)
                            : new TimexValue.Duration(amount.number(), unit);
                default -> new TimexValue.Duration(amount.number(), unit);
            };
        }

        private TimexValue atTime(Optional<TimePhrase> day, DayTime time, TaggedPhrase tagged) {
            Optional<CalendarValue> date = day.isPresent()
                    ? calendar(value(day.get(), tagged))
                    : dayAround(tagged).map(told -> after(told, time));
            return date.filter(Resolution::isDay)
                    .<TimexValue>map(value -> new CalendarValue.TimeOfDay(value.first(), time))
                    .orElse(open("XXXX-XX-XX" + time.timex3(), NO_DATE_TOLD));
        }

        /// Past midnight a story that was at the evening of a day is at the next one.
        private static CalendarValue after(CalendarValue told, DayTime time) {
            return told instanceof CalendarValue.TimeOfDay(var day, var before) && before.isLate() && time.isSmall()
                    ? new CalendarValue.Day(day.plusDays(1))
                    : told;
        }

        /// The day of a time without one. A time that opens a paragraph is the clock of a report written as it went on.
        private Optional<CalendarValue> dayAround(TaggedPhrase tagged) {
            boolean running = anchors.style() != DocumentStyle.NARRATIVE
                    && anchors.day().isPresent()
                    && tokens.get(tagged.from() - 1).kind() == Token.Kind.BREAK;
            return running
                    ? anchors.publication()
                    : anchors.toldNear(tagged.from()).filter(Resolution::isDay).or(anchors::publication);
        }

        private static boolean isDay(CalendarValue value) {
            return value.precision().isFinerThan(Precision.WEEKEND);
        }

        private static Optional<CalendarValue> calendar(TimexValue value) {
            return value instanceof CalendarValue calendar ? Optional.of(calendar) : Optional.empty();
        }

        private static TimexValue open(String timex3, String reason) {
            return new TimexValue.Unresolved(timex3, reason);
        }

        private static String pattern(TimeUnit unit) {
            return switch (unit) {
                case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
                case DAY -> "XXXX-XX-XX";
                case WEEK -> "XXXX-WXX";
                case WEEKEND -> "XXXX-WXX-WE";
                case MONTH -> "XXXX-XX";
                case QUARTER -> "XXXX-QX";
                case SEASON, HALF, YEAR -> "XXXX";
                case DECADE -> "XXX";
                case CENTURY, MILLENNIUM -> "XX";
            };
        }
    }
}
