package dev.footnote.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as names are compared: without case, accents, and differences of white space.
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FoldedText() {}

    /// Whether there is nothing to fold but capitals: the usual case, and a quick one to tell.
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
