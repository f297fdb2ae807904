package dev.footnote.corpus;

/// Names of files that may hold anything: line breaks, colours for a terminal, marks that turn the direction of what is
/// around them, bytes that are no text. Such a file is no document, since no list could show which one it is. Pure.
public final class VisibleName {
    private static final char REPLACEMENT = '\uFFFD';

    private VisibleName() {}

    /// Whether the name can be shown as it is.
    public static boolean isVisible(String name) {
        return name.codePoints().allMatch(VisibleName::isHarmless);
    }

    /// The name with U+FFFD for all that cannot be shown.
    public static String of(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().map(c -> isHarmless(c) ? c : REPLACEMENT).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /// The JVM itself puts U+FFFD for bytes that it cannot decode.
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> c != REPLACEMENT && !turnsDirection(c);
        };
    }

    /// Embeddings, overrides and isolates; the plain marks belong to right-to-left names.
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
