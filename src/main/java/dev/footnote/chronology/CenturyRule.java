package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Centuries by number: `the 20th century`, `eighteenth-century`, `the 5th century BC`.
final class CenturyRule implements PhraseRule {
    private static final int LATEST = 22;

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS, WordClass.ORDINAL, WordClass.CARDINAL);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return CalendarReader.ordinal(tokens, at)
                .filter(number -> number.value() >= 1 && number.value() <= LATEST)
                .flatMap(number -> {
                    int unit = tokens.skipJoiner(number.end());
                    boolean plural = tokens.isWord(unit, "centuries");
                    if (!tokens.isWord(unit, "century") && !plural) {
                        return Optional.empty();
                    }
                    Optional<Era> era = Era.at(tokens, unit + 1);
                    int ordinal = era.filter(Era::before).isPresent() ? -number.value() : number.value();
                    return Optional.of(Candidate.articled(
                            era.map(Era::end).orElse(unit + 1),
                            new TimePhrase.Fixed(new CalendarValue.Century(ordinal))));
                });
    }
}
