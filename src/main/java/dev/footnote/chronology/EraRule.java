package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Years with their era: `490 BC`, `the 480s B.C.`, `70 AD`, `AD 70`; the first of a pair too (`490-480 BC`).
final class EraRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS, WordClass.OPENER);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.isWord(at, "ad")) {
            OptionalInt year = tokens.number(at + 1, 1, 2199);
            return year.isPresent()
                            && !tokens.get(at + 1).lower().isEmpty()
                            && tokens.get(at).capitalised()
                    ? Optional.of(year(at + 2, year.getAsInt()))
                    : Optional.empty();
        }
        OptionalInt number = tokens.number(at, 1, 9999);
        if (number.isEmpty() || tokens.digits(at) > 4) {
            return Optional.empty();
        }
        if (tokens.isWord(at + 1, "s") && tokens.isGlued(at + 1)) {
            return decade(tokens, at, number.getAsInt());
        }
        return Era.at(tokens, at + 1)
                .map(era -> year(era.end(), era.before() ? 1 - number.getAsInt() : number.getAsInt()))
                .or(() -> firstOfPair(tokens, at, number.getAsInt()));
    }

    private static Optional<Candidate> decade(Tokens tokens, int at, int number) {
        return Era.at(tokens, at + 2)
                .filter(era -> era.before() && number % 10 == 0)
                .map(era -> Candidate.articled(era.end(), new TimePhrase.Fixed(new CalendarValue.Decade(-number - 8))));
    }

    private static Optional<Candidate> firstOfPair(Tokens tokens, int at, int number) {
        boolean linked = tokens.isHyphen(at + 1)
                || tokens.isWord(at + 1, "and")
                || tokens.isWord(at + 1, "to")
                || tokens.isWord(at + 1, "or");
        if (!linked || tokens.digits(at + 2) == 0) {
            return Optional.empty();
        }
        return Era.at(tokens, at + 3).filter(Era::before).map(_ -> year(at + 1, 1 - number));
    }

    private static Candidate year(int end, int year) {
        return Candidate.of(end, new TimePhrase.Fixed(new CalendarValue.Year(year)));
    }
}
