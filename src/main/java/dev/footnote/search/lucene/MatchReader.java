package dev.footnote.search.lucene;

import dev.footnote.search.PassageMatch;
import dev.footnote.search.PassageOrigin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;

/// Reads where terms stand in given passages, segment by segment, each posting list once from front to back.
final class MatchReader {
    private static final int[] NOWHERE = {};

    private final IndexReader reader;
    private final TermDictionary dictionary;

    MatchReader(IndexReader reader, TermDictionary dictionary) {
        this.reader = reader;
        this.dictionary = dictionary;
    }

    /// The matches in the order of the numbers.
    List<PassageMatch> read(SortedSet<Integer> numbers, List<String> terms) throws IOException {
        List<PassageMatch> matches = new ArrayList<>(numbers.size());
        for (LeafReaderContext leaf : reader.leaves()) {
            int[] passages = numbers
                    .subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc())
                    .stream()
                    .mapToInt(number -> number - leaf.docBase)
                    .toArray();
            if (passages.length > 0) {
                readSegment(leaf, passages, terms, matches);
            }
        }
        return matches;
    }

    private void readSegment(LeafReaderContext leaf, int[] passages, List<String> terms, List<PassageMatch> matches)
            throws IOException {
        int[][][] positions = positions(leaf, passages, terms);
        BinaryDocValues layouts = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
        NumericDocValues distances = DocValues.getNumeric(leaf.reader(), Fields.TO_RECORD);
        Origins origins = new Origins(leaf.reader());
        for (int i = 0; i < passages.length; i++) {
            int passage = passages[i];
            if (!layouts.advanceExact(passage) || !distances.advanceExact(passage)) {
                throw new IOException("passage " + (leaf.docBase + passage) + " has no layout");
            }
            PassageLayout layout = PassageLayout.of(layouts.binaryValue());
            matches.add(new PassageMatch(
                    leaf.docBase + passage,
                    leaf.docBase + passage + (int) distances.longValue(),
                    origins.of(passage, layout.ordinal()),
                    layout.starts(),
                    layout.length(),
                    Arrays.asList(positions[i])));
        }
    }

    /// By passage, then by term.
    private int[][][] positions(LeafReaderContext leaf, int[] passages, List<String> terms) throws IOException {
        int[][][] positions = new int[passages.length][terms.size()][];
        for (int[][] row : positions) {
            Arrays.fill(row, NOWHERE);
        }
        TermsEnum cursor = Terms.getTerms(leaf.reader(), Fields.WORDS).iterator();
        PostingsEnum postings = null;
        for (int t = 0; t < terms.size(); t++) {
            IOSupplier<TermState> found = dictionary.states(terms.get(t)).get(leaf);
            if (found != null) {
                cursor.seekExact(new BytesRef(terms.get(t)), found.get());
                postings = cursor.postings(postings, PostingsEnum.POSITIONS);
                read(postings, passages, positions, t);
            }
        }
        return positions;
    }

    private static void read(PostingsEnum postings, int[] passages, int[][][] positions, int term) throws IOException {
        int at = postings.docID();
        for (int i = 0; i < passages.length && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            at = at < passages[i] ? postings.advance(passages[i]) : at;
            if (at == passages[i]) {
                positions[i][term] = read(postings);
            }
        }
    }

    private static int[] read(PostingsEnum postings) throws IOException {
        int[] positions = new int[postings.freq()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = postings.nextPosition();
        }
        return positions;
    }

    /// The origins of the passages of one segment, asked for in rising order.
    private static final class Origins {
        private final SortedDocValues publishers;
        private final NumericDocValues first;
        private final NumericDocValues last;

        private Origins(LeafReader segment) throws IOException {
            this.publishers = DocValues.getSorted(segment, Fields.PUBLISHER);
            this.first = DocValues.getNumeric(segment, Fields.FIRST_DAY);
            this.last = DocValues.getNumeric(segment, Fields.LAST_DAY);
        }

        private PassageOrigin of(int passage, int ordinal) throws IOException {
            Optional<String> publisher = publishers.advanceExact(passage)
                    ? Optional.of(publishers.lookupOrd(publishers.ordValue()).utf8ToString())
                    : Optional.empty();
            Optional<PassageOrigin.DayRange> published = first.advanceExact(passage) && last.advanceExact(passage)
                    ? Optional.of(new PassageOrigin.DayRange(
                            LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue())))
                    : Optional.empty();
            return new PassageOrigin(publisher, published, ordinal);
        }
    }
}
