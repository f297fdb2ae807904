package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Expressions with their "the": `the third quarter`, `the next day`, and units with nothing but it: `the quarter`.
final class ArticleRule implements PhraseRule {
    private static final Set<String> BEFORE_UNIT = Set.of("in", "for", "during", "of", "within", "over", "through", "by",
            "throughout", "later", "earlier", "from", "on", "end", "at");

    private final PhraseGrammar inner;

    ArticleRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DEFINITE);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return inner.longest(tokens, at + 1)
                .filter(Candidate::article)
                .map(candidate -> new Candidate(
                        candidate.end(), told(tokens, at, candidate.phrase()), candidate.modifier(), true))
                .or(() -> bareUnit(tokens, at))
                .or(() -> dayOfMonth(tokens, at));
    }

    /// "next year" counts from the publication, "the next year" from the year last told.
    private static TimePhrase told(Tokens tokens, int at, TimePhrase phrase) {
        boolean next = tokens.isWord(at + 1, "next");
        return switch (phrase) {
            case TimePhrase.Pointed(var unit, var reference) when next && reference == Reference.NEXT ->
                new TimePhrase.Pointed(unit, Reference.FOLLOWING);
            default -> phrase;
        };
    }

    private static Optional<Candidate> bareUnit(Tokens tokens, int at) {
        if (!tokens.is(at + 1, WordClass.UNIT) || tokens.isWord(at + 1, "second") || tokens.isJoiner(at + 2)) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.values()[tokens.value(at + 1, WordClass.UNIT)];
        boolean sure = unit == TimeUnit.QUARTER || unit == TimeUnit.WEEKEND;
        boolean possessive = tokens.isApostrophe(at + 2);
        boolean noun = tokens.isWord(at + 2, "of") || possessive;
        boolean placed = BEFORE_UNIT.contains(tokens.get(at - 1).lower())
                && (unit == TimeUnit.YEAR || unit == TimeUnit.MONTH || unit == TimeUnit.WEEK);
        return (sure || placed) && !noun
                ? Optional.of(Candidate.articled(at + 2, new TimePhrase.Pointed(unit, Reference.BARE)))
                : Optional.empty();
    }

    /// "on the 17th".
    private static Optional<Candidate> dayOfMonth(Tokens tokens, int at) {
        boolean placed = tokens.isWord(at - 1, "on") || tokens.isWord(at - 1, "by") || tokens.isWord(at - 1, "until");
        if (!placed || !tokens.is(at + 1, WordClass.DIGITS)) {
            return Optional.empty();
        }
        return CalendarReader.ordinal(tokens, at + 1)
                .filter(day -> day.value() <= 31 && tokens.get(day.end()).kind() != Token.Kind.WORD)
                .map(day -> Candidate.articled(day.end(), new TimePhrase.DayOfMonth(day.value())));
    }
}
