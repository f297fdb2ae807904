package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Words that bound or blur an amount or a time: `nearly two months`, `at least 30 days`, `more than a year ago`,
/// `around 7:15 p.m.`, `circa 1940`.
final class BoundRule implements PhraseRule {
    /// A bound read at a token.
    ///
    /// @param end the token behind it
    /// @param loose whether it may also be a preposition of place or topic ("over", "about")
    private record Bound(int end, TimexModifier modifier, boolean loose) {}

    private final PhraseGrammar inner;

    BoundRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.BOUND);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return bound(tokens, at).flatMap(bound -> {
            boolean articled =
                    tokens.is(bound.end(), WordClass.DEFINITE) || tokens.is(bound.end(), WordClass.REFERENCE);
            if (bound.loose() && articled) {
                return Optional.empty();
            }
            return inner.longest(tokens, bound.end())
                    .filter(candidate -> takes(bound, candidate.phrase()))
                    .map(candidate -> candidate.with(bound.modifier()));
        });
    }

    private static boolean takes(Bound bound, TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.Stretch _, TimePhrase.Counted _ -> true;
            case TimePhrase.AtTime _, TimePhrase.Fixed _ -> bound.modifier() == TimexModifier.APPROX;
            default -> false;
        };
    }

    private static Optional<Bound> bound(Tokens tokens, int at) {
        String word = tokens.get(at).lower();
        return switch (word) {
            case "about", "around", "roughly", "approximately", "some" -> one(at, TimexModifier.APPROX, true);
            case "ca", "circa" -> one(tokens.isTight(at + 1, '.') ? at + 1 : at, TimexModifier.APPROX, false);
            case "nearly", "almost" -> one(at, TimexModifier.LESS_THAN, false);
            case "over" -> one(at, TimexModifier.MORE_THAN, true);
            case "under" -> one(at, TimexModifier.LESS_THAN, true);
            case "more", "less", "fewer" ->
                two(tokens, at, "than", word.equals("more") ? TimexModifier.MORE_THAN : TimexModifier.LESS_THAN);
            case "at" ->
                two(tokens, at, "least", TimexModifier.EQUAL_OR_MORE)
                        .or(() -> two(tokens, at, "most", TimexModifier.EQUAL_OR_LESS));
            case "up" -> two(tokens, at, "to", TimexModifier.EQUAL_OR_LESS);
            case "just" ->
                two(tokens, at, "over", TimexModifier.MORE_THAN)
                        .or(() -> two(tokens, at, "under", TimexModifier.LESS_THAN));
            case "another" ->
                tokens.is(at + 1, WordClass.UNIT) || tokens.is(at + 1, WordClass.UNITS)
                        ? Optional.empty()
                        : one(at, TimexModifier.EQUAL_OR_MORE, true);
            default -> Optional.empty();
        };
    }

    private static Optional<Bound> one(int at, TimexModifier modifier, boolean loose) {
        return Optional.of(new Bound(at + 1, modifier, loose));
    }

    private static Optional<Bound> two(Tokens tokens, int at, String second, TimexModifier modifier) {
        return tokens.isWord(at + 1, second) ? Optional.of(new Bound(at + 2, modifier, false)) : Optional.empty();
    }
}
