package dev.footnote.search.lucene.wordrow;

/// What the analyzer made of chunks that came before: to look one up takes a tenth of the time of analysing it. Keeps
/// short chunks of Latin letters, in a table that grows to four megabytes.
///
/// A chunk has two places, side by side so that a lookup touches one spot of memory. The first that comes there stays:
/// words that are frequent come early. When as many were refused as there is room for, the table starts anew, so that
/// it suits the texts of now. Not thread-safe.
final class KnownChunks {
    /// Bytes of a place: the length of the chunk, 0 when the place is free; the length of its words in bytes and their
    /// number; how many of them are terms; then the chunk, then the words.
    private static final int PLACE = 32;

    private static final int HEAD = 4;
    private static final int FEWEST_BITS = 10;
    private static final int MOST_BITS = 17;
    private static final int SCATTER = 0x9E3779B9;
    private static final int LATIN = 256;

    private int bits = FEWEST_BITS;
    private byte[] places = new byte[PLACE << FEWEST_BITS];
    private int taken;
    private int refused;

    /// Appends the words of a chunk to the row, if they are known.
    boolean find(Chunks chunk, RowBuilder row) {
        int first = first(chunk);
        return append(first, chunk, row) || append(first + PLACE, chunk, row);
    }

    private boolean append(int place, Chunks chunk, RowBuilder row) {
        int size = chunk.length();
        if (places[place] != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if ((places[place + HEAD + i] & 0xff) != chunk.text()[chunk.start() + i]) {
                return false;
            }
        }
        row.add(places, place + HEAD + size, places[place + 1], places[place + 2], places[place + 3]);
        return true;
    }

    /// Remembers the words of a chunk, if there is room for them.
    void add(Chunks chunk, RowBuilder words) {
        if (HEAD + chunk.length() + words.length() > PLACE || !isLatin(chunk)) {
            return;
        }
        int first = first(chunk);
        if (places[first] == 0) {
            put(first, chunk, words);
        } else if (places[first + PLACE] == 0) {
            put(first + PLACE, chunk, words);
        } else {
            refused++;
        }
        growOrForget();
    }

    private static boolean isLatin(Chunks chunk) {
        boolean latin = true;
        for (int i = chunk.start(); i < chunk.start() + chunk.length(); i++) {
            latin &= chunk.text()[i] < LATIN;
        }
        return latin;
    }

    private void put(int place, Chunks chunk, RowBuilder words) {
        int size = chunk.length();
        places[place] = (byte) size;
        places[place + 1] = (byte) words.length();
        places[place + 2] = (byte) words.words();
        places[place + 3] = (byte) words.terms();
        for (int i = 0; i < size; i++) {
            places[place + HEAD + i] = (byte) chunk.text()[chunk.start() + i];
        }
        System.arraycopy(words.bytes(), 0, places, place + HEAD + size, words.length());
        taken++;
    }

    /// A table that is half full is doubled; what belongs into it is soon met again.
    private void growOrForget() {
        boolean full = taken > 1 << bits - 1 && bits < MOST_BITS;
        if (full || refused > 1 << bits) {
            bits += full ? 1 : 0;
            places = new byte[PLACE << bits];
            taken = 0;
            refused = 0;
        }
    }

    /// The first of the two places of a chunk.
    private int first(Chunks chunk) {
        int hash = 0;
        for (int i = chunk.start(); i < chunk.start() + chunk.length(); i++) {
            hash = 31 * hash + chunk.text()[i];
        }
        return (hash * SCATTER >>> Integer.SIZE + 1 - bits) * 2 * PLACE;
    }
}
