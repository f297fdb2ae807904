package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Centuries by number: `the 20th century`, `eighteenth-century`, `the 5th century BC`; of a list or a range
/// the first ones too (`the 16th and 17th centuries`).
final class CenturyRule implements PhraseRule {
    private static final int LATEST = 22;
    private static final int LONGEST_LIST = 4;

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS, WordClass.ORDINAL, WordClass.CARDINAL);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return number(tokens, at).flatMap(number -> {
            int unit = number.end();
            for (int further = 1; further < LONGEST_LIST && isLink(tokens, unit); further++) {
                unit = number(tokens, skipPosition(tokens, unit + 1))
                        .map(Reading::end)
                        .orElse(at);
            }
            boolean listed = unit > number.end();
            unit = tokens.skipJoiner(unit);
            if (!tokens.isWord(unit, "century") && !tokens.isWord(unit, "centuries")) {
                return Optional.empty();
            }
            Optional<Era> era = Era.at(tokens, unit + 1);
            int ordinal = era.filter(Era::before).isPresent() ? -number.value() : number.value();
            int end = listed ? number.end() : era.map(Era::end).orElse(unit + 1);
            return Optional.of(Candidate.articled(end, new TimePhrase.Fixed(new CalendarValue.Century(ordinal))));
        });
    }

    private static Optional<Reading> number(Tokens tokens, int at) {
        return CalendarReader.ordinal(tokens, at).filter(number -> number.value() >= 1 && number.value() <= LATEST);
    }

    private static boolean isLink(Tokens tokens, int at) {
        return DayListRule.isLink(tokens, at) && !tokens.isWord(at + 1, "century") || tokens.isTight(at, ',');
    }

    /// The place behind "the late" and the like.
    private static int skipPosition(Tokens tokens, int at) {
        int next = tokens.is(at, WordClass.DEFINITE) ? at + 1 : at;
        return tokens.is(next, WordClass.POSITION) ? tokens.skipJoiner(next + 1) : next;
    }
}
