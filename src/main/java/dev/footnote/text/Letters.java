package dev.footnote.text;

/// What characters are, told quickly for English. Pure.
public final class Letters {
    private static final int ASCII = 128;
    private static final boolean[] ASCII_WORD = new boolean[ASCII];
    private static final char[] ASCII_FOLDED = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c);
            ASCII_FOLDED[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /// Whether it is a letter or a digit.
    public static boolean isWordChar(char c) {
        return c < ASCII ? ASCII_WORD[c] : Character.isLetterOrDigit(c);
    }

    /// The same for all that differ in case alone.
    public static char fold(char c) {
        return c < ASCII ? ASCII_FOLDED[c] : Character.toLowerCase(Character.toUpperCase(c));
    }

    /// The text letter by letter, as patterns without regard to case compare it.
    public static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }
}
