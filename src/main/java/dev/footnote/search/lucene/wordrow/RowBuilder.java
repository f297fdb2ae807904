package dev.footnote.search.lucene.wordrow;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.UnicodeUtil;

/// Gathers the words of a row. Not thread-safe.
final class RowBuilder {
    private static final int LOW_BITS = 7;
    private static final int MORE = 1 << LOW_BITS;

    /// More than the longest term that Lucene's tokenizers make, of 255 chars.
    private static final int LONGEST = 1 << 2 * LOW_BITS;

    private byte[] bytes = new byte[512];
    private int length;
    private int words;
    private int terms;

    void clear() {
        length = 0;
        words = 0;
        terms = 0;
    }

    /// Appends words that are no terms.
    void skip(int count) {
        bytes = ArrayUtil.grow(bytes, length + count);
        Arrays.fill(bytes, length, length + count, (byte) 0);
        length += count;
        words += count;
    }

    /// Appends a term; an empty one is none.
    void add(CharSequence term) {
        int most = UnicodeUtil.maxUTF8Length(term.length());
        bytes = ArrayUtil.grow(bytes, length + 2 + most);
        int head = most < MORE ? 1 : 2;
        int end = UnicodeUtil.UTF16toUTF8(term, 0, term.length(), bytes, length + head);
        int utf8 = end - length - head;
        if (utf8 >= LONGEST) {
            throw new IllegalArgumentException("a term has " + utf8 + " bytes");
        }
        bytes[length] = (byte) (head == 1 ? utf8 : utf8 | MORE);
        if (head == 2) {
            bytes[length + 1] = (byte) (utf8 >> LOW_BITS);
        }
        length = end;
        words++;
        terms += utf8 == 0 ? 0 : 1;
    }

    /// Appends words that were gathered before.
    void add(byte[] from, int start, int size, int moreWords, int moreTerms) {
        bytes = ArrayUtil.grow(bytes, length + size);
        System.arraycopy(from, start, bytes, length, size);
        length += size;
        words += moreWords;
        terms += moreTerms;
    }

    /// Appends the words of another row.
    void add(RowBuilder other) {
        add(other.bytes, 0, other.length, other.words, other.terms);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int words() {
        return words;
    }

    int terms() {
        return terms;
    }

    WordRow row() {
        return new WordRow(Arrays.copyOf(bytes, length), terms);
    }
}
