package dev.footnote.search.lucene.wordrow;

/// Walks through a text chunk by chunk: a chunk is what stands between two spaces, without the punctuation around it.
/// The analyzer never makes one term of two chunks, and reads a chunk alone as it reads it among others. Not
/// thread-safe.
final class Chunks {
    private static final byte SPACE = 1;
    private static final byte PUNCTUATION = 2;

    /// By character; 0 for all that may be part of a word.
    private static final byte[] KINDS = new byte[128];

    static {
        " \n\t\r".chars().forEach(c -> KINDS[c] = SPACE);
        ".,;:!?()[]\"".chars().forEach(c -> KINDS[c] = PUNCTUATION);
    }

    private char[] text = new char[512];
    private int limit;
    private int start;
    private int end;
    private int behind;

    void of(String source, int from, int to) {
        limit = to - from;
        if (text.length < limit) {
            text = new char[Math.max(limit, 2 * text.length)];
        }
        source.getChars(from, to, text, 0);
        behind = 0;
    }

    /// Goes to the next chunk, if there is one.
    boolean next() {
        start = behind;
        while (start < limit && kind(text[start]) != 0) {
            start++;
        }
        behind = start;
        while (behind < limit && kind(text[behind]) != SPACE) {
            behind++;
        }
        end = behind;
        while (end > start && kind(text[end - 1]) == PUNCTUATION) {
            end--;
        }
        return start < limit;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : 0;
    }

    char[] text() {
        return text;
    }

    int start() {
        return start;
    }

    /// At least 1.
    int length() {
        return end - start;
    }

    @Override
    public String toString() {
        return new String(text, start, length());
    }
}
