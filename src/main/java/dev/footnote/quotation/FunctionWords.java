package dev.footnote.quotation;

/// The small words of English that tell who does what.
final class FunctionWords {
    private static final WordSet PRONOUNS = WordSet.of("i you he she it we they who him her them us me");
    private static final WordSet BE = WordSet.of("be is are was were been being 's 're 'm am");
    private static final WordSet HAVE = WordSet.of("have has had 've 'd having");
    private static final WordSet MODAL = WordSet.of("will would can could may might shall should must 'll");
    private static final WordSet DO = WordSet.of("do does did don't doesn't didn't");
    private static final WordSet NOT =
            WordSet.of("not never n't won't wouldn't can't couldn't isn't aren't wasn't weren't");
    private static final int TO = WordHash.of("to");
    private static final int THAT = WordHash.of("that");

    static final int PRONOUN = 7;
    static final int THAT_KIND = 8;

    private FunctionWords() {}

    /// The kind of a word: an auxiliary's, a pronoun, "that", or 0.
    static int kindOf(int word) {
        if (word == THAT) {
            return THAT_KIND;
        }
        return isPronoun(word) ? PRONOUN : auxiliary(word);
    }

    /// Whether a kind is that of an auxiliary verb or a negation.
    static boolean isVerb(int kind) {
        return kind > 1 && kind < PRONOUN;
    }

    static boolean isPronoun(int word) {
        return PRONOUNS.contains(word);
    }

    /// Whether a word only leads to what follows: "to" or "that".
    static boolean isLink(int word) {
        return word == TO || word == THAT;
    }

    /// Which kind of auxiliary a word is; 0 for none.
    static int auxiliary(int word) {
        if (word == TO) {
            return 1;
        }
        if (BE.contains(word)) {
            return 2;
        }
        if (HAVE.contains(word)) {
            return 3;
        }
        if (MODAL.contains(word)) {
            return 4;
        }
        if (DO.contains(word)) {
            return 5;
        }
        return NOT.contains(word) ? 6 : 0;
    }
}
