package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Periods of the year before, as business news writes them: `the year-earlier quarter`, `the year-ago period`,
/// `year-earlier`.
final class YearAgoPeriodRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.UNIT);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        int word = tokens.skipJoiner(at + 1);
        boolean opens = tokens.isWord(at, "year")
                && word > at + 1
                && (tokens.isWord(word, "earlier") || tokens.isWord(word, "ago"));
        if (!opens) {
            return Optional.empty();
        }
        int next = word + 1;
        Optional<Reading> ordinal = CalendarReader.ordinal(tokens, next);
        if (ordinal.isPresent()
                && tokens.isWord(ordinal.get().end(), "quarter")
                && ordinal.get().value() <= 4) {
            Part quarter = new Part.Quarter(ordinal.get().value());
            Pointer before = new Pointer.InYear(Reference.LAST);
            return Optional.of(Candidate.articled(ordinal.get().end() + 1, new TimePhrase.Named(quarter, before)));
        }
        return months(tokens, next).or(() -> Optional.of(period(tokens, next)));
    }

    private static Optional<Candidate> months(Tokens tokens, int at) {
        return AmountReader.read(tokens, at)
                .flatMap(amount -> AmountReader.unit(tokens, amount.end())
                        .map(unit ->
                                Candidate.articled(amount.end() + 1, new TimePhrase.Stretch(amount.amount(), unit))));
    }

    private static Candidate period(Tokens tokens, int at) {
        boolean quarter = tokens.isWord(at, "quarter");
        boolean named = quarter || tokens.isWord(at, "period");
        Optional<TimeUnit> grain = quarter ? Optional.of(TimeUnit.QUARTER) : Optional.empty();
        return Candidate.articled(
                named ? at + 1 : at, new TimePhrase.Counted(Amount.ONE, TimeUnit.YEAR, Direction.EARLIER, grain));
    }
}
