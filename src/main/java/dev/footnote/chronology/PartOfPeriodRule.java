package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Numbered days, weeks and months of a period: `the first week of March`, `the last day of 1917`.
final class PartOfPeriodRule implements PhraseRule {
    private static final int LARGEST = 31;

    private final PhraseGrammar inner;

    PartOfPeriodRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.ORDINAL, WordClass.DIGITS, WordClass.REFERENCE, WordClass.OPENER);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        boolean last = tokens.isWord(at, "last") || tokens.isWord(at, "final");
        Optional<Reading> number = last
                ? Optional.of(new Reading(at + 1, TimePhrase.Within.LAST))
                : CalendarReader.ordinal(tokens, at).filter(read -> read.value() <= LARGEST);
        return number.filter(read -> tokens.is(read.end(), WordClass.UNIT)
                        && AmountReader.unitsIn(tokens, read.end()) == 1
                        && (tokens.isWord(read.end() + 1, "of") || tokens.isWord(read.end() + 1, "in")))
                .flatMap(read -> within(tokens, read));
    }

    private Optional<Candidate> within(Tokens tokens, Reading number) {
        TimeUnit unit = TimeUnit.values()[tokens.value(number.end(), WordClass.UNIT)];
        if (unit != TimeUnit.DAY && unit != TimeUnit.WEEK && unit != TimeUnit.WEEKEND && unit != TimeUnit.MONTH) {
            return Optional.empty();
        }
        return inner.longest(tokens, number.end() + 2)
                .filter(period -> isLonger(period.phrase(), unit))
                .map(period ->
                        Candidate.articled(period.end(), new TimePhrase.Within(number.value(), unit, period.phrase())));
    }

    private static boolean isLonger(TimePhrase period, TimeUnit unit) {
        return switch (period) {
            case TimePhrase.Fixed(var value) -> unit.precision().isFinerThan(value.precision());
            case TimePhrase.Named(var part, var pointer) ->
                part instanceof Part.Yearly
                        && !DayPartRule.isDay(period)
                        && (unit != TimeUnit.MONTH || !(part instanceof Part.Month));
            case TimePhrase.Pointed(var longer, var reference) ->
                unit.precision().isFinerThan(longer.precision()) && reference != Reference.BARE;
            default -> false;
        };
    }
}
