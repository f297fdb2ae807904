package dev.footnote.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;

/// The passages that score highest for one query, kept while all go by; ties as in [CandidateSearch#BEST_FIRST].
/// Lucene's own collector reads the id of every passage that is among the best for a while; here only those are read
/// that compete for the last places. For one thread.
final class BestPassages {
    /// So many times the passages wanted are kept before the worst are dropped.
    private static final int SPARE = 4;

    private final int limit;
    private int[] passages;
    private float[] scores;
    private int count;

    /// What scores less is none of the best; at first, all that scores is.
    private float enough = Float.MIN_VALUE;

    /// @param limit how many are wanted, at least 1
    BestPassages(int limit) {
        this.limit = limit;
        this.passages = new int[SPARE * limit];
        this.scores = new float[passages.length];
    }

    /// Whether a passage of such a score may be one of the best.
    boolean isEnough(float score) {
        return score >= enough;
    }

    /// @param passage that was not added yet
    void add(int passage, float score) {
        if (count == passages.length) {
            drop();
            if (2 * count > passages.length) {
                passages = Arrays.copyOf(passages, 2 * passages.length);
                scores = Arrays.copyOf(scores, passages.length);
            }
        }
        passages[count] = passage;
        scores[count++] = score;
    }

    /// Drops all that score less than as many as are wanted.
    private void drop() {
        if (count <= limit) {
            return;
        }
        float[] sorted = Arrays.copyOf(scores, count);
        Arrays.sort(sorted);
        enough = sorted[count - limit];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (scores[i] >= enough) {
                passages[kept] = passages[i];
                scores[kept++] = scores[i];
            }
        }
        count = kept;
    }

    /// Gives the best in no order.
    void forEach(IndexReader reader, IntConsumer consumer) throws IOException {
        drop();
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (count > limit && scores[i] == enough) {
                last.add(passages[i]);
            } else {
                consumer.accept(passages[i]);
            }
        }
        int left = limit - (count - last.size());
        firstByIds(reader, last).stream().limit(left).forEach(consumer::accept);
    }

    private static List<Integer> firstByIds(IndexReader reader, List<Integer> passages) throws IOException {
        record Identified(int passage, BytesRef id) {}
        List<Identified> all = new ArrayList<>();
        if (!passages.isEmpty()) {
            BinaryDocValues ids = MultiDocValues.getBinaryValues(reader, Fields.ID);
            for (int passage : passages.stream().sorted().toList()) {
                ids.advanceExact(passage);
                all.add(new Identified(passage, BytesRef.deepCopyOf(ids.binaryValue())));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Identified::id))
                .map(Identified::passage)
                .toList();
    }
}
