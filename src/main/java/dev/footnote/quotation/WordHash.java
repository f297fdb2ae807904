package dev.footnote.quotation;

/// Hashes words so that they can be compared without being cut out of the text. Upper and lower case hash
/// alike, and so do straight and curly apostrophes.
final class WordHash {
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private WordHash() {}

    static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    static int of(CharSequence text, int start, int end) {
        int hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c == '’' ? '\'' : Character.toLowerCase(c))) * FNV_PRIME;
        }
        return mix(hash);
    }

    /// Spreads every bit of a hash over all of them (the finaliser of MurmurHash3).
    static int mix(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
