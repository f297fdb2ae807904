package dev.footnote.chronology;

import java.util.OptionalInt;
import java.util.Set;

/// What the first verb of a sentence makes of it.
enum Telling {
    /// Something happened, or goes on as news does: "sank", "was sold", "has resigned", "is meeting".
    EVENT,
    /// Something is to come: "will meet", "is due to".
    PLAN,
    /// How things are or were, at no time in particular: "is a port", "was quiet", "has three daughters".
    STATE,
    /// No verb that we know.
    UNKNOWN;

    /// Between an auxiliary and its verb stand at most so many words ("has not yet been").
    private static final int AUXILIARY_REACH = 3;

    private static final Set<String> BE_NOW = Set.of("is", "are", "am", "s", "re", "m");
    private static final Set<String> BE_THEN = Set.of("was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "ve");

    /// Reads one sentence.
    static Telling of(Tokens sentence) {
        TenseReader tenses = new TenseReader(sentence);
        OptionalInt verb = tenses.firstVerb();
        if (verb.isEmpty()) {
            return UNKNOWN;
        }
        int at = verb.getAsInt();
        return switch (tenses.at(at)) {
            case FUTURE -> PLAN;
            case PAST, PRESENT -> ofVerb(sentence, tenses, at);
            case SINCE, POSSIBLE, UNKNOWN -> UNKNOWN;
        };
    }

    private static Telling ofVerb(Tokens sentence, TenseReader tenses, int at) {
        String word = sentence.get(at).lower();
        if (BE_THEN.contains(word)) {
            return within(sentence, at, i -> tenses.isPastForm(i) || isProgressive(sentence, i)) ? EVENT : STATE;
        }
        if (HAVE.contains(word)) {
            return within(sentence, at, i -> tenses.isPastForm(i) || sentence.isWord(i, "been")) ? EVENT : STATE;
        }
        if (BE_NOW.contains(word)) {
            return within(sentence, at, i -> isProgressive(sentence, i)) ? EVENT : STATE;
        }
        return tenses.at(at) == Tense.PAST ? EVENT : STATE;
    }

    private interface Place {
        boolean test(int token);
    }

    private static boolean within(Tokens sentence, int auxiliary, Place place) {
        for (int i = auxiliary + 1; i <= auxiliary + AUXILIARY_REACH; i++) {
            if (sentence.get(i).kind() != Token.Kind.WORD) {
                return false;
            }
            if (place.test(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProgressive(Tokens sentence, int at) {
        String word = sentence.get(at).lower();
        return word.length() > 4 && word.endsWith("ing") && !word.equals("during") && !word.endsWith("thing");
    }
}
