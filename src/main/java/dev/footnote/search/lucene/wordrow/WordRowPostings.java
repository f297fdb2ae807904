package dev.footnote.search.lucene.wordrow;

import java.io.IOException;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader.FilterFields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/// Lucene's own postings, written from rows of words: the index writer hands over the rows of a new segment as terms
/// of one field, and what is written are the words in them. The files are Lucene's and carry the name of its format,
/// so this class is not needed for reading, and merging goes from words to words.
///
/// The index writer's own way, which keeps an entry for each word and appends to it whenever the word occurs, visits
/// some ten places in memory for each word of a text. See [Inversion] for how few it takes when all are known.
public final class WordRowPostings extends PostingsFormat {
    private static final PostingsFormat LUCENE = new Lucene104PostingsFormat();

    private final String field;

    /// @param field whose terms are rows
    public WordRowPostings(String field) {
        super(LUCENE.getName());
        this.field = field;
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        FieldsConsumer lucene = LUCENE.fieldsConsumer(state);
        int documents = state.segmentInfo.maxDoc();
        return new FieldsConsumer() {
            @Override
            public void write(Fields fields, NormsProducer norms) throws IOException {
                lucene.write(words(fields, documents), norms);
            }

            @Override
            public void merge(MergeState segments, NormsProducer norms) throws IOException {
                lucene.merge(segments, norms);
            }

            @Override
            public void close() throws IOException {
                lucene.close();
            }
        };
    }

    private Fields words(Fields fields, int documents) {
        return new FilterFields(fields) {
            @Override
            public @Nullable Terms terms(String name) throws IOException {
                Terms terms = super.terms(name);
                return terms == null || !name.equals(field) ? terms : new RowTerms(Inversion.of(terms, documents));
            }
        };
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
        return LUCENE.fieldsProducer(state);
    }
}
