package dev.footnote.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where single quotation marks stand for double ones, as British print has it: ‘like this’ or 'like this'. Tells
/// them from apostrophes. Immutable.
public final class SingleMarks {
    /// Words that are written with an apostrophe in front.
    private static final Set<String> SHORTENED =
            Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos", "un");

    /// What stands for double marks in some archives, with single ones inside.
    private static final String DOUBLED = "''";

    private static final String DOUBLES = "\"“”„«»";

    private final BitSet opening;
    private final BitSet closing;

    private SingleMarks(BitSet opening, BitSet closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /// The marks of a text; none where most that is quoted stands in double marks, or in doubled single ones.
    ///
    /// @param paragraphs in text order
    public static SingleMarks in(String text, List<Span> paragraphs) {
        SingleMarks none = new SingleMarks(new BitSet(), new BitSet());
        if (text.contains(DOUBLED)) {
            return none;
        }
        SingleMarks found = new SingleMarks(new BitSet(), new BitSet());
        int doubles = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i + 1 < paragraphs.size()
                    && isOpening(
                            text,
                            paragraphs.get(i + 1).start(),
                            paragraphs.get(i + 1).start());
            doubles += found.add(text, paragraphs.get(i), goesOn);
        }
        return found.opening.cardinality() > doubles ? found : none;
    }

    /// Whether the mark at a place opens a quotation.
    public boolean opensAt(int i) {
        return opening.get(i);
    }

    /// Whether the mark at a place closes a quotation.
    public boolean closesAt(int i) {
        return closing.get(i);
    }

    /// Adds the marks of a paragraph.
    ///
    /// @param goesOn whether the next paragraph opens with a single mark
    /// @return how many runs of words it has in double marks that stand in no single ones
    private int add(String text, Span paragraph, boolean goesOn) {
        int doubles = 0;
        boolean inDoubles = false;
        boolean mayClose = true;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (DOUBLES.indexOf(text.charAt(i)) >= 0) {
                inDoubles = text.charAt(i) == '"' ? !inDoubles : "“„«".indexOf(text.charAt(i)) >= 0;
                doubles += inDoubles ? 1 : 0;
            } else if (!inDoubles && isOpening(text, i, paragraph.start())) {
                int close = mayClose ? close(text, i, paragraph.end()) : -1;
                if (close >= 0) {
                    opening.set(i);
                    closing.set(close);
                    i = close;
                } else if (goesOn) {
                    opening.set(i);
                    return doubles;
                }
                mayClose = close >= 0; // where one finds no end, none behind it does
            }
        }
        return doubles;
    }

    private static boolean isSingle(char c) {
        return c == '‘' || c == '’' || c == '\'';
    }

    /// Whether a mark is glued to the word behind it and not to one before, and does not stand for letters ("'em").
    private static boolean isOpening(String text, int i, int start) {
        char c = text.charAt(i);
        if ((c != '‘' && c != '\'') || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean apart =
                i == start || Character.isWhitespace(text.charAt(i - 1)) || "([—–".indexOf(text.charAt(i - 1)) >= 0;
        boolean glued = Character.isLetterOrDigit(next) || "“\"[…£$€@#".indexOf(next) >= 0;
        return apart && glued && !isShortened(text, i + 1);
    }

    private static boolean isShortened(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        return SHORTENED.contains(word) || word.matches("\\d\\ds?");
    }

    /// The mark that closes what one opens, or -1. One behind an "s" may be a possessive ("workers’"): it closes
    /// when no other does before something else is opened.
    private static int close(String text, int open, int end) {
        int possessive = -1;
        for (int i = open + 1; i < end; i++) {
            if (!isSingle(text.charAt(i)) || i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
                boolean another = isSingle(text.charAt(i)) && isOpening(text, i, open);
                if (another && possessive >= 0) {
                    return possessive;
                }
            } else if (text.charAt(i) != '‘' && !Character.isWhitespace(text.charAt(i - 1))) {
                if (Character.toLowerCase(text.charAt(i - 1)) != 's') {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return possessive;
    }
}
