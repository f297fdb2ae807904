package dev.footnote.search.lucene.wordcode;

import static org.apache.lucene.index.IndexFileNames.segmentFileName;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Reads what [WordCodeWriter] wrote. Dictionaries are read on opening and kept in memory: some megabyte for a hundred
/// thousand words. Thread-safe, as Lucene asks for: every thread gets values of its own.
final class WordCodeReader extends DocValuesProducer {
    private final int documents;
    private final IndexInput data;
    private final Map<Integer, CodedField> fields = new HashMap<>();

    WordCodeReader(SegmentReadState state) throws IOException {
        this.documents = state.segmentInfo.maxDoc();
        this.data = openData(state);
        try {
            for (Place place : readMeta(state)) {
                fields.put(place.field(), new CodedField(place, decoder(place)));
            }
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(data);
            throw failed;
        }
    }

    private static IndexInput openData(SegmentReadState state) throws IOException {
        String name = segmentFileName(state.segmentInfo.name, state.segmentSuffix, WordCodeFormat.DATA);
        IndexInput in = state.directory.openInput(name, state.context);
        try {
            CodecUtil.checkIndexHeader(
                    in,
                    WordCodeFormat.DATA_CODEC,
                    WordCodeFormat.VERSION,
                    WordCodeFormat.VERSION,
                    state.segmentInfo.getId(),
                    state.segmentSuffix);
            CodecUtil.retrieveChecksum(in);
            return in;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(in);
            throw failed;
        }
    }

    /// Believes what the file says only when its sum is right: a false length would take any amount of memory.
    private List<Place> readMeta(SegmentReadState state) throws IOException {
        String name = segmentFileName(state.segmentInfo.name, state.segmentSuffix, WordCodeFormat.META);
        List<Place> places = new ArrayList<>();
        try (ChecksumIndexInput meta = state.directory.openChecksumInput(name)) {
            @Nullable Throwable broken = null;
            try {
                CodecUtil.checkIndexHeader(
                        meta,
                        WordCodeFormat.META_CODEC,
                        WordCodeFormat.VERSION,
                        WordCodeFormat.VERSION,
                        state.segmentInfo.getId(),
                        state.segmentSuffix);
                for (int field = meta.readInt(); field != WordCodeFormat.NO_FIELD; field = meta.readInt()) {
                    places.add(Place.read(field, meta, documents));
                }
            } catch (IOException | RuntimeException failed) {
                broken = failed;
            } finally {
                CodecUtil.checkFooter(meta, broken);
            }
        }
        return places;
    }

    private Decoder decoder(Place place) throws IOException {
        IndexInput in = data.clone();
        in.seek(place.dictionary());
        try {
            return new Decoder(in, place.pieces(), place.bytes());
        } catch (IndexOutOfBoundsException broken) {
            throw new CorruptIndexException("a dictionary of words is damaged", in, broken);
        }
    }

    @Override
    public BinaryDocValues getBinary(FieldInfo field) throws IOException {
        CodedField coded = fields.get(field.number);
        if (coded == null) {
            throw new CorruptIndexException("there is no text of the field " + field.name, data);
        }
        return coded.place().values(data, coded.decoder(), documents);
    }

    @Override
    public void checkIntegrity() throws IOException {
        CodecUtil.checksumEntireFile(data);
    }

    @Override
    public void close() throws IOException {
        data.close();
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public SortedDocValues getSorted(FieldInfo field) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public SortedNumericDocValues getSortedNumeric(FieldInfo field) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public SortedSetDocValues getSortedSet(FieldInfo field) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public DocValuesSkipper getSkipper(FieldInfo field) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    private record CodedField(Place place, Decoder decoder) {}
}
