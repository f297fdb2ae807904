package dev.footnote.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// The words of one commit: how many passages have them, and how they are spelled. A question asks for each of its
/// words many times over, for what it weighs and once more for every clause; so what was found is kept. Thread-safe.
final class TermDictionary {
    private static final int MAX_EDITS = 2;
    private static final int SHORTEST_WITH_TWO_EDITS = 7;
    private static final int FUZZY_TERMS_READ = 500;

    /// More than the words of a thousand questions, and few enough that it does not matter how many segments each of
    /// them has a state of.
    private static final int TERMS_KEPT = 5_000;

    private static final int SPELLINGS_KEPT = 1_000;

    private final IndexSearcher searcher;
    private final Recent<String, TermStates> terms = new Recent<>(TERMS_KEPT, states -> 1);
    private final Recent<Misspelt, List<String>> spellings = new Recent<>(SPELLINGS_KEPT, near -> 1);

    /// A word for which others are looked for.
    private record Misspelt(String term, int limit) {}

    TermDictionary(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Where a term stands in the dictionary of each segment.
    TermStates states(String term) throws IOException {
        return terms.get(term, unknown -> TermStates.build(searcher, new Term(Fields.WORDS, unknown), true));
    }

    /// The number of passages that have the term.
    int frequency(String term) throws IOException {
        return states(term).docFreq();
    }

    /// Terms that are spelled nearly like another: nearest first, then more frequent, then alphabetical.
    List<String> near(String term, int limit) throws IOException {
        return spellings.get(new Misspelt(term, limit), this::search);
    }

    private List<String> search(Misspelt misspelt) throws IOException {
        String term = misspelt.term();
        CompiledAutomaton spellings = spellings(term);
        Map<String, Integer> frequencies = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms words = leaf.reader().terms(Fields.WORDS);
            if (words != null) {
                count(spellings.getTermsEnum(words), frequencies);
            }
        }
        return frequencies.entrySet().stream()
                .map(near -> new Near(near.getKey(), Edits.between(term, near.getKey()), near.getValue()))
                .sorted()
                .limit(misspelt.limit())
                .map(Near::term)
                .toList();
    }

    /// All that begins with the same letter and becomes the term by few edits.
    private static CompiledAutomaton spellings(String term) {
        int second = term.isEmpty() ? 0 : term.offsetByCodePoints(0, 1);
        int edits = term.length() < SHORTEST_WITH_TWO_EDITS ? 1 : MAX_EDITS;
        LevenshteinAutomata rest = new LevenshteinAutomata(term.substring(second), true);
        return new CompiledAutomaton(rest.toAutomaton(edits, term.substring(0, second)), true, false);
    }

    private static void count(TermsEnum found, Map<String, Integer> frequencies) throws IOException {
        int read = 0;
        for (BytesRef near = found.next(); near != null && read < FUZZY_TERMS_READ; near = found.next()) {
            frequencies.merge(near.utf8ToString(), found.docFreq(), Integer::sum);
            read++;
        }
    }

    private record Near(String term, int edits, int frequency) implements Comparable<Near> {
        private static final Comparator<Near> ORDER = Comparator.comparingInt(Near::edits)
                .thenComparing(Comparator.comparingInt(Near::frequency).reversed())
                .thenComparing(Near::term);

        @Override
        public int compareTo(Near other) {
            return ORDER.compare(this, other);
        }
    }
}
