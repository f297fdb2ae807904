package dev.footnote.search.lucene.wordrow;

import dev.footnote.search.lucene.wordcode.PieceCounts;

/// All occurrences of all terms of a segment.
///
/// @param terms by number
/// @param starts of each number, where its occurrences begin; one more at the end
/// @param places by number, then in the order of the documents and of the positions: see [#place]
record Occurrences(PieceCounts terms, int[] starts, long[] places) {
    static long place(int document, int position) {
        return (long) document << Integer.SIZE | position;
    }

    static int document(long place) {
        return (int) (place >> Integer.SIZE);
    }

    static int position(long place) {
        return (int) place;
    }
}
