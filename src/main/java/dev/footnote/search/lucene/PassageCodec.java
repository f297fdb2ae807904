package dev.footnote.search.lucene;

import dev.footnote.search.lucene.wordcode.WordCodeFormat;
import dev.footnote.search.lucene.wordrow.WordRowPostings;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;

/// Lucene's own codec with the text of passages in a format of ours. Needed for writing alone: every segment names its
/// formats.
final class PassageCodec extends Lucene104Codec {
    private final DocValuesFormat text = new WordCodeFormat();
    private final PostingsFormat words = new WordRowPostings(Fields.WORDS);

    PassageCodec() {
        super(Mode.BEST_SPEED);
    }

    @Override
    public PostingsFormat getPostingsFormatForField(String field) {
        return words;
    }

    @Override
    public DocValuesFormat getDocValuesFormatForField(String field) {
        return field.equals(Fields.SLICE) ? text : super.getDocValuesFormatForField(field);
    }
}
