package dev.footnote.cli;

/// How words stand out in a terminal: by ANSI colours, or by plain marks where there are none.
public enum Style {
    /// ANSI escape sequences.
    COLOUR {
        @Override
        String mark(String word, boolean first, boolean last) {
            return "\u001b[1;33m" + word + RESET;
        }

        @Override
        String bold(String text) {
            return "\u001b[1m" + text + RESET;
        }

        @Override
        String dim(String text) {
            return "\u001b[2m" + text + RESET;
        }

        @Override
        String cite(String text) {
            return "\u001b[36m" + text + RESET;
        }
    },
    /// Plain text, in which marked words stand between `»` and `«`.
    PLAIN {
        @Override
        String mark(String word, boolean first, boolean last) {
            return (first ? "»" : "") + word + (last ? "«" : "");
        }

        @Override
        String bold(String text) {
            return text;
        }

        @Override
        String dim(String text) {
            return text;
        }

        @Override
        String cite(String text) {
            return text;
        }
    };

    private static final String RESET = "\u001b[0m";

    /// One word of a marked stretch.
    abstract String mark(String word, boolean first, boolean last);

    abstract String bold(String text);

    abstract String dim(String text);

    abstract String cite(String text);
}
