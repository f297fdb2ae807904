package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.packed.DirectMonotonicReader;

/// Where the values of one field lie in the data file.
///
/// @param field its number
/// @param pieces how many are in the dictionary
/// @param dictionary where it begins
/// @param bytes how many all pieces have together
/// @param codes where the first code begins
/// @param offsets where it is written how far from there each code begins, and where the last one ends
/// @param values how many there are
/// @param lines how the offsets are written
/// @param end where the offsets end
record Place(
        int field,
        int pieces,
        long dictionary,
        int bytes,
        long codes,
        long offsets,
        long values,
        DirectMonotonicReader.Meta lines,
        long end) {

    static Place read(int field, IndexInput meta, int documents) throws IOException {
        int pieces = meta.readVInt();
        long dictionary = meta.readVLong();
        int bytes = Math.toIntExact(meta.readVLong());
        long codes = meta.readVLong();
        long offsets = meta.readVLong();
        long values = meta.readVLong();
        var lines = DirectMonotonicReader.loadMeta(meta, documents + 1L, WordCodeFormat.OFFSETS_SHIFT);
        return new Place(field, pieces, dictionary, bytes, codes, offsets, values, lines, meta.readVLong());
    }

    /// The values, for one thread.
    BinaryDocValues values(IndexInput data, Decoder decoder, int documents) throws IOException {
        return new CodedValues(
                decoder,
                data.randomAccessSlice(codes, offsets - codes),
                DirectMonotonicReader.getInstance(lines, data.randomAccessSlice(offsets, end - offsets)),
                documents,
                values);
    }
}
