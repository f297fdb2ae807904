package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Places within a period: `early December`, `the end of 1990`, `mid-1990s`, `later that year`, `late in the month`,
/// `month's end`, `year-end`.
final class PositionRule implements PhraseRule {
    private static final Set<String> NOUNS = WordSet.of("beginning start outset onset middle midst end close turn");

    private final PhraseGrammar inner;

    PositionRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.POSITION, WordClass.UNIT);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.POSITION)) {
            return unitEnd(tokens, at);
        }
        TimexModifier modifier = TimexModifier.values()[tokens.value(at, WordClass.POSITION)];
        boolean noun = NOUNS.contains(tokens.get(at).lower());
        if (noun && !tokens.isWord(at + 1, "of")) {
            return Optional.empty();
        }
        boolean inside = !noun && tokens.isWord(at + 1, "in");
        int next = noun || inside ? at + 2 : tokens.skipJoiner(at + 1);
        boolean comparative = tokens.isWord(at, "earlier") || tokens.isWord(at, "later");
        return inner.longest(tokens, next)
                .filter(candidate -> isPeriod(candidate.phrase()) && !isBehind(tokens, at))
                .map(candidate -> comparative ? candidate : candidate.with(modifier))
                .map(Candidate::withArticle);
    }

    /// "two days later that year": the word belongs to the amount before it.
    private static boolean isBehind(Tokens tokens, int at) {
        boolean comparative = tokens.isWord(at, "earlier") || tokens.isWord(at, "later");
        return comparative && (tokens.is(at - 1, WordClass.UNITS) || tokens.is(at - 1, WordClass.UNIT));
    }

    private static boolean isPeriod(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.Stretch _, TimePhrase.Recurring _, TimePhrase.General _, TimePhrase.Counted _ -> false;
            default -> true;
        };
    }

    /// `year-end`, `year end`, `month's end`.
    private static Optional<Candidate> unitEnd(Tokens tokens, int at) {
        boolean possessive = tokens.isApostrophe(at + 1) && tokens.isWord(at + 2, "s");
        int next = possessive ? at + 3 : tokens.skipJoiner(at + 1);
        if (!tokens.isWord(next, "end") || tokens.isHyphen(next + 1)) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.values()[tokens.value(at, WordClass.UNIT)];
        TimePhrase phrase = unit == TimeUnit.YEAR
                ? new TimePhrase.Named(new Part.MonthDay(12, 31), Pointer.OPEN)
                : new TimePhrase.Pointed(unit, Reference.SAME);
        Candidate end = Candidate.articled(next + 1, phrase);
        return unit.isShorterThanDay() || unit == TimeUnit.WEEK && !possessive
                ? Optional.empty()
                : Optional.of(unit == TimeUnit.YEAR ? end : end.with(TimexModifier.END));
    }
}
