package dev.footnote.text;

/// How a text uses line breaks: as ends of paragraphs, or to wrap long lines at a column.
///
/// @param wrapped whether single line breaks inside a paragraph are only for width
record LineLayout(boolean wrapped) {
    /// Lines of a text wrapped by hand or by a mail program stay under this width (RFC 2822 section 2.1.1 asks for 78
    /// characters; 100 leaves room for editors set wider).
    private static final int WRAP_WIDTH = 100;

    /// A text counts as wrapped when most of its inner line breaks come after lines at least this long.
    private static final int LONG_LINE = 45;

    static LineLayout of(String text) {
        int followed = 0;
        int full = 0;
        int longest = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            longest = Math.max(longest, end - start);
            boolean textFollows = end + 1 < text.length() && !isBlankLine(text, end + 1) && end > start;
            if (textFollows) {
                followed++;
                if (end - start >= LONG_LINE && !endsSentence(text, start, end)) {
                    full++;
                }
            }
            start = end + 1;
        }
        return new LineLayout(longest <= WRAP_WIDTH && followed >= 2 && full * 2 > followed);
    }

    /// Whether the line `[lineStart, lineEnd)` is the last of its paragraph; `next` is where the next line starts.
    boolean endsParagraph(String text, int lineStart, int lineEnd, int next) {
        if (!wrapped || next >= text.length() || isBlankLine(text, lineStart) || isBlankLine(text, next)) {
            return true;
        }
        return opensBlock(text, next) || opensHeading(text, lineStart);
    }

    static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlankLine(String text, int start) {
        for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensBlock(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i + 1 >= text.length()) {
            return false;
        }
        char first = text.charAt(i);
        boolean bullet = (first == '-' || first == '*' || first == '•' || first == '+') && text.charAt(i + 1) == ' ';
        return bullet || first == '#' || first == '>';
    }

    private static boolean opensHeading(String text, int start) {
        return text.charAt(start) == '#';
    }

    private static boolean endsSentence(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "\"'”’)]".indexOf(c) < 0) {
                return c == '.' || c == '!' || c == '?' || c == ':';
            }
        }
        return false;
    }
}
