package dev.footnote.cli;

/// Breaks lines between words at a width. Not thread-safe.
final class WordWrap {
    private final StringBuilder out;
    private final String indent;
    private final int room;
    private int column;
    private boolean spaceDue;

    /// Starts with an indented line.
    WordWrap(StringBuilder out, String indent, int width) {
        this.out = out;
        this.indent = indent;
        this.room = width - indent.length();
        out.append(indent);
    }

    /// White space between words; `lineBreak` keeps a break of the text.
    void space(boolean lineBreak) {
        if (lineBreak && column > 0) {
            breakLine();
        }
        spaceDue = column > 0;
    }

    /// @param length columns that the word takes
    /// @param shown the word with its style
    void word(int length, String shown) {
        if (spaceDue && column + 1 + length > room) {
            breakLine();
        } else if (spaceDue) {
            out.append(' ');
            column++;
        }
        out.append(shown);
        column += length;
        spaceDue = false;
    }

    private void breakLine() {
        out.append('\n').append(indent);
        column = 0;
        spaceDue = false;
    }
}
