package dev.footnote.check;

/// Whether a reader who goes through a text is between quotation marks. A new line ends what was left open.
final class QuotationState {
    private final String text;
    private boolean open;

    QuotationState(String text) {
        this.text = text;
    }

    boolean isOpen() {
        return open;
    }

    /// Takes notice of the character at `index`, which is no part of a word.
    void read(int index) {
        open = switch (text.charAt(index)) {
            case '“', '«', '„' -> true;
            case '”', '»', '\n' -> false;
            case '"' -> startsWord(index);
            default -> open;
        };
    }

    private boolean startsWord(int index) {
        boolean before = index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
        return before && index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
