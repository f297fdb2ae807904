package dev.footnote.search.lucene.wordcode;

import static org.apache.lucene.index.IndexFileNames.segmentFileName;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.packed.DirectMonotonicWriter;

/// Writes what [WordCodeReader] reads; see [WordCodeFormat]. Values are gone through twice, for the dictionary and for
/// the codes. In memory are the dictionary and, unless a segment is very large, what the values consist of.
final class WordCodeWriter extends DocValuesConsumer {
    /// So many different pieces are counted and no more, which bounds the memory that a large merge takes.
    static final int MOST_PIECES = 1 << 20;

    private final int documents;
    private final IndexOutput meta;
    private final IndexOutput data;
    private boolean complete;

    WordCodeWriter(SegmentWriteState state) throws IOException {
        this.documents = state.segmentInfo.maxDoc();
        this.meta = open(state, WordCodeFormat.META, WordCodeFormat.META_CODEC);
        try {
            this.data = open(state, WordCodeFormat.DATA, WordCodeFormat.DATA_CODEC);
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(meta);
            throw failed;
        }
    }

    private static IndexOutput open(SegmentWriteState state, String extension, String codec) throws IOException {
        String name = segmentFileName(state.segmentInfo.name, state.segmentSuffix, extension);
        IndexOutput out = state.directory.createOutput(name, state.context);
        try {
            CodecUtil.writeIndexHeader(
                    out, codec, WordCodeFormat.VERSION, state.segmentInfo.getId(), state.segmentSuffix);
            return out;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(out);
            throw failed;
        }
    }

    @Override
    public void addBinaryField(FieldInfo field, DocValuesProducer producer) throws IOException {
        PieceCounts counts = new PieceCounts(MOST_PIECES);
        PieceLog log = new PieceLog();
        count(producer.getBinary(field), counts, log);
        Numbering numbering = new Numbering(counts);
        meta.writeInt(field.number);
        meta.writeVInt(numbering.size());
        meta.writeVLong(data.getFilePointer());
        meta.writeVLong(numbering.write(data));
        meta.writeVLong(data.getFilePointer());
        ByteBuffersDataOutput lengths = new ByteBuffersDataOutput();
        Encoder encoder = new Encoder(counts, numbering);
        long values = writeCodes(producer.getBinary(field), encoder, log, lengths);
        meta.writeVLong(data.getFilePointer());
        meta.writeVLong(values);
        writeOffsets(lengths.toDataInput());
        meta.writeVLong(data.getFilePointer());
    }

    private static void count(BinaryDocValues values, PieceCounts counts, PieceLog log) throws IOException {
        Pieces pieces = new Pieces();
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            pieces.of(values.binaryValue());
            while (pieces.next()) {
                log.add(counts.add(pieces));
            }
            log.endValue();
        }
    }

    /// Writes all values and, for each document, the length of its value: 0 when it has none.
    ///
    /// @return the number of values
    private long writeCodes(BinaryDocValues values, Encoder encoder, PieceLog log, ByteBuffersDataOutput lengths)
            throws IOException {
        long count = 0;
        int next = values.nextDoc();
        for (int document = 0; document < documents; document++) {
            int length = 0;
            if (document == next) {
                length = log.isComplete() ? encoder.encode(log) : encoder.encode(values.binaryValue());
                data.writeBytes(encoder.code(), length);
                next = values.nextDoc();
                count++;
            }
            lengths.writeVInt(length);
        }
        return count;
    }

    private void writeOffsets(DataInput lengths) throws IOException {
        DirectMonotonicWriter offsets =
                DirectMonotonicWriter.getInstance(meta, data, documents + 1L, WordCodeFormat.OFFSETS_SHIFT);
        long offset = 0;
        offsets.add(offset);
        for (int document = 0; document < documents; document++) {
            offset += lengths.readVInt();
            offsets.add(offset);
        }
        offsets.finish();
    }

    @Override
    public void addNumericField(FieldInfo field, DocValuesProducer producer) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public void addSortedField(FieldInfo field, DocValuesProducer producer) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public void addSortedNumericField(FieldInfo field, DocValuesProducer producer) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    @Override
    public void addSortedSetField(FieldInfo field, DocValuesProducer producer) {
        throw new UnsupportedOperationException("only text is word-coded");
    }

    /// Writes the ends of both files; the writer is closed more than once when writing fails.
    @Override
    public void close() throws IOException {
        try (data;
                meta) {
            if (!complete) {
                complete = true;
                meta.writeInt(WordCodeFormat.NO_FIELD);
                CodecUtil.writeFooter(meta);
                CodecUtil.writeFooter(data);
            }
        }
    }
}
