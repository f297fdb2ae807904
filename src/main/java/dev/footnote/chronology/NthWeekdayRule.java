package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Weekdays by their number: `the second Tuesday of November 2023`, `the last Friday in September`, `the first
/// Tuesday after the first Monday in November`; and the same day of every month.
final class NthWeekdayRule implements PhraseRule {
    private static final int MOST = 5;

    private final PhraseGrammar inner;

    NthWeekdayRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.ORDINAL, WordClass.DIGITS, WordClass.REFERENCE, WordClass.OPENER, WordClass.EACH);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        boolean each = tokens.is(at, WordClass.EACH);
        return numbered(tokens, each ? at + 1 : at).flatMap(day -> {
            Optional<Candidate> recurring = recurring(tokens, day, each);
            return recurring.isPresent() || each ? recurring : dated(tokens, day);
        });
    }

    /// A weekday with its number.
    ///
    /// @param end the token behind it
    private record Numbered(int end, int number, int weekday) {}

    private static Optional<Numbered> numbered(Tokens tokens, int at) {
        boolean last = tokens.isWord(at, "last") || tokens.isWord(at, "final");
        Optional<Reading> number = last
                ? Optional.of(new Reading(at + 1, TimePhrase.Within.LAST))
                : CalendarReader.ordinal(tokens, at).filter(read -> read.value() <= MOST);
        return number.flatMap(read -> CalendarReader.weekday(tokens, read.end())
                .filter(_ -> !tokens.is(read.end(), WordClass.SHY))
                .map(day -> new Numbered(day.end(), read.value(), day.value())));
    }

    /// `every first Saturday`, `the first Saturday of each month`, `every first Saturday of the month`.
    private static Optional<Candidate> recurring(Tokens tokens, Numbered day, boolean each) {
        OptionalInt month = monthBehind(tokens, day.end());
        boolean eachMonth = month.isPresent() && tokens.is(month.getAsInt() - 2, WordClass.EACH);
        if (!each && !eachMonth) {
            return Optional.empty();
        }
        String name = tokens.get(day.end() - 1).lower();
        String number = day.number() == TimePhrase.Within.LAST ? "last" : CalendarText.ordinal(day.number());
        String pattern = new Part.Weekday(day.weekday()).pattern();
        return Optional.of(Candidate.articled(
                month.orElse(day.end()), new TimePhrase.Recurring(pattern, "every %s %s".formatted(number, name))));
    }

    /// The place behind `of the month`, `of every month`.
    private static OptionalInt monthBehind(Tokens tokens, int at) {
        boolean month = isWithin(tokens, at)
                && (tokens.is(at + 1, WordClass.EACH) || tokens.is(at + 1, WordClass.DEFINITE))
                && tokens.isWord(at + 2, "month");
        return month ? OptionalInt.of(at + 3) : OptionalInt.empty();
    }

    private Optional<Candidate> dated(Tokens tokens, Numbered day) {
        int next = day.end() + 1;
        Optional<Candidate> period = isWithin(tokens, day.end())
                ? inner.longest(tokens, next).filter(found -> isMonth(found.phrase()))
                : tokens.isWord(day.end(), "after") && day.number() > 0 ? start(tokens, next) : Optional.empty();
        return period.map(found -> Candidate.articled(
                found.end(), new TimePhrase.NthWeekday(day.number(), day.weekday(), found.phrase())));
    }

    /// The day behind which weekdays are counted.
    private Optional<Candidate> start(Tokens tokens, int at) {
        int bare = tokens.is(at, WordClass.DEFINITE) ? at + 1 : at;
        return numbered(tokens, bare)
                .filter(day -> isWithin(tokens, day.end()))
                .flatMap(day -> dated(tokens, day))
                .or(() -> inner.longest(tokens, at).filter(found -> isNamedDay(found.phrase())));
    }

    private static boolean isWithin(Tokens tokens, int at) {
        return tokens.isWord(at, "of") || tokens.isWord(at, "in");
    }

    private static boolean isMonth(TimePhrase period) {
        return switch (period) {
            case TimePhrase.Fixed(var value) -> value.precision() == Precision.MONTH;
            case TimePhrase.Named(var part, var pointer) -> part instanceof Part.Month;
            case TimePhrase.Pointed(var unit, var reference) -> unit == TimeUnit.MONTH;
            default -> false;
        };
    }

    private static boolean isNamedDay(TimePhrase day) {
        return day instanceof TimePhrase.Named(var part, var pointer)
                && (part instanceof Part.NamedDay || part instanceof Part.MonthDay);
    }
}
