package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What comes again: `every week`, `each July`, `every two years`, `daily`, `per month`.
final class RecurringRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.EACH, WordClass.FREQUENCY);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.FREQUENCY)) {
            TimeUnit unit = TimeUnit.values()[tokens.value(at, WordClass.FREQUENCY)];
            boolean adjective = unit == TimeUnit.QUARTER && tokens.get(at + 1).kind() == Token.Kind.WORD;
            if (adjective || isName(tokens, at)) {
                return Optional.empty();
            }
            return Optional.of(period(at + 1, Amount.ONE, unit));
        }
        if (tokens.isWord(at, "everyday")) {
            return Optional.empty();
        }
        return counted(tokens, at + 1).or(() -> named(tokens, at + 1));
    }

    /// Part of a name, of a paper above all: "Daily Mail", "Football Weekly".
    private static boolean isName(Tokens tokens, int at) {
        boolean before = tokens.get(at - 1).kind() == Token.Kind.WORD
                && tokens.get(at - 1).capitalised();
        Token after = tokens.get(at + 1);
        return tokens.get(at).capitalised() && (before || after.kind() == Token.Kind.WORD && after.capitalised());
    }

    private static Optional<Candidate> counted(Tokens tokens, int at) {
        boolean other = tokens.isWord(at, "other");
        Optional<AmountReader> amount = AmountReader.read(tokens, at);
        int unitAt = other ? at + 1 : amount.map(AmountReader::end).orElse(at);
        Amount count = other ? Amount.of(2) : amount.map(AmountReader::amount).orElse(Amount.ONE);
        return AmountReader.unit(tokens, unitAt)
                .filter(_ -> !tokens.isWord(unitAt, "second"))
                .map(unit -> period(unitAt + 1, count.times(AmountReader.unitsIn(tokens, unitAt)), unit));
    }

    private static Candidate period(int end, Amount amount, TimeUnit unit) {
        String every = amount.timex3().equals("1")
                ? "every " + unit.name().toLowerCase(java.util.Locale.ROOT)
                : "every " + amount.timex3() + " " + unit.plural();
        return Candidate.of(end, new TimePhrase.Recurring(unit.duration(amount.timex3()), every));
    }

    private static Optional<Candidate> named(Tokens tokens, int at) {
        String name = tokens.get(at).lower();
        Optional<Reading> month = CalendarReader.month(tokens, at);
        if (month.isPresent()) {
            return recurring(month.get().end(), new Part.Month(month.get().value()).pattern(), name);
        }
        Optional<Reading> weekday = CalendarReader.weekday(tokens, at);
        if (weekday.isPresent()) {
            return recurring(weekday.get().end(), new Part.Weekday(weekday.get().value()).pattern(), name);
        }
        if (tokens.is(at, WordClass.SEASON)) {
            SeasonName season = SeasonName.values()[tokens.value(at, WordClass.SEASON)];
            return recurring(at + 1, new Part.Season(season).pattern(), name);
        }
        if (tokens.is(at, WordClass.DAY_PART)) {
            DayPart part = DayPart.values()[tokens.value(at, WordClass.DAY_PART)];
            return recurring(at + 1, "XXXX-XX-XXT" + part.code(), name);
        }
        return Optional.empty();
    }

    private static Optional<Candidate> recurring(int end, String pattern, String name) {
        return Optional.of(Candidate.of(end, new TimePhrase.Recurring(pattern, "every " + name)));
    }
}
