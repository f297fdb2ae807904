package dev.footnote.conversation;

/// Text without what one cannot see: documents and users may hide things in it that chat platforms act upon. Pure.
public final class VisibleText {
    private VisibleText() {}

    /// The text as one line: invisible characters left out, line breaks and other controls made spaces.
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /// Format characters (zero width, direction, tags, soft hyphen), fillers that look like nothing, lone surrogates.
    public static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE -> true;
            default -> isFiller(c);
        };
    }

    /// Code points that Unicode says to show as nothing though they are letters, marks or not assigned.
    private static boolean isFiller(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2065
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
