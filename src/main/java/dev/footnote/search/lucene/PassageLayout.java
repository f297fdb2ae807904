package dev.footnote.search.lucene;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/// Where a passage stands and where its sentences begin, in characters and in words.
///
/// @param ordinal the number of the passage in its document
/// @param sentences in order
/// @param starts the word position of each sentence; the first is the length of the head
/// @param length the word position behind the last sentence
record PassageLayout(int ordinal, List<Span> sentences, int[] starts, int length) {
    /// In bytes.
    private static final int LONGEST_NUMBER = 5;

    /// The bytes to store.
    BytesRef toBytes() throws IOException {
        byte[] bytes = new byte[LONGEST_NUMBER * (3 + 3 * starts.length)];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        out.writeVInt(ordinal);
        out.writeVInt(sentences.size());
        int position = 0;
        int offset = 0;
        for (int i = 0; i < starts.length; i++) {
            Span sentence = sentences.get(i);
            out.writeVInt(starts[i] - position);
            out.writeVInt(sentence.start() - offset);
            out.writeVInt(sentence.length());
            position = starts[i];
            offset = sentence.end();
        }
        out.writeVInt(length - position);
        return new BytesRef(bytes, 0, out.getPosition());
    }

    static PassageLayout of(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int ordinal = in.readVInt();
        int count = in.readVInt();
        List<Span> sentences = new ArrayList<>(count);
        int[] starts = new int[count];
        int position = 0;
        int offset = 0;
        for (int i = 0; i < count; i++) {
            position += in.readVInt();
            starts[i] = position;
            int start = offset + in.readVInt();
            offset = start + in.readVInt();
            sentences.add(new Span(start, offset));
        }
        return new PassageLayout(ordinal, sentences, starts, position + in.readVInt());
    }

    Passage passage(DocumentId document) {
        return Passage.of(document, sentences);
    }
}
