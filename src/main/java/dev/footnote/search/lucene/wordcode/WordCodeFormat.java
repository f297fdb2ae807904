package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Binary doc values that are running text. Every segment has a dictionary of the words, and of what stands between
/// them, that occur in it more than once; a value is a row of their numbers in one to three bytes, and what has no
/// number is spelled (see [Codes]). A single space between two words is not written at all. All bytes come back as
/// they were, text or not.
///
/// Two files a segment: `.wcm` says where things lie, `.wcd` has for each field the words, the coded values one after
/// the other, and where each of them begins. Lucene finds this class by its name among the services.
public final class WordCodeFormat extends DocValuesFormat {
    static final String META = "wcm";
    static final String DATA = "wcd";
    static final String META_CODEC = "FootnoteWordCodeMeta";
    static final String DATA_CODEC = "FootnoteWordCodeData";
    static final int VERSION = 0;
    /// In the list of fields, where another field would follow.
    static final int NO_FIELD = -1;
    /// Where values begin is kept in blocks of so many values, as a power of two.
    static final int OFFSETS_SHIFT = 16;

    public WordCodeFormat() {
        super("FootnoteWordCode");
    }

    @Override
    public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        return new WordCodeWriter(state);
    }

    @Override
    public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
        return new WordCodeReader(state);
    }
}
