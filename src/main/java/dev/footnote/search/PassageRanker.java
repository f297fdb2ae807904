package dev.footnote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fetches the candidates for a question and scores them. Thread-safe.
final class PassageRanker {
    private final PassageIndex index;
    private final SearchSettings settings;

    PassageRanker(PassageIndex index, SearchSettings settings) {
        this.index = index;
        this.settings = settings;
    }

    /// All candidates, and what they are compared by.
    ///
    /// @param passages best first
    record Ranking(List<RankedPassage> passages, CandidatePool pool) {
        Ranking {
            passages = List.copyOf(passages);
        }
    }

    /// The candidates, best first; ties in the order of document ids and places.
    Ranking rank(ParsedQuestion question, SearchFilter filter) {
        List<MatchedPassage> passages = fetch(question, filter);
        CandidatePool pool = new CandidatePool(passages, settings, index.averageLength());
        List<RankedPassage> ranked = new ArrayList<>(passages.size());
        for (MatchedPassage passage : passages) {
            ranked.add(new RankedPassage(passage, Features.score(passage, pool)));
        }
        ranked.sort(order());
        return new Ranking(ranked, pool);
    }

    private Comparator<RankedPassage> order() {
        return Comparator.comparingDouble(RankedPassage::score)
                .reversed()
                .thenComparing(ranked -> index.document(ranked.passage().match()))
                .thenComparingInt(ranked -> ranked.passage().match().origin().ordinal());
    }

    private List<MatchedPassage> fetch(ParsedQuestion question, SearchFilter filter) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<int[]> termNumbers = new ArrayList<>();
        for (QuestionTerm term : question.terms()) {
            term.variants().forEach(variant -> numbers.putIfAbsent(variant.term(), numbers.size()));
            termNumbers.add(term.variants().stream()
                    .mapToInt(variant -> numbers.getOrDefault(variant.term(), 0))
                    .toArray());
        }
        List<PassageMatch> matches = index.candidates(
                new CandidateRequest(queries(question), List.copyOf(numbers.keySet()), filter, settings.candidates()));
        return matches.stream()
                .map(match -> new MatchedPassage(match, question, termNumbers))
                .toList();
    }

    private static List<List<WeightedTerm>> queries(ParsedQuestion question) {
        List<List<WeightedTerm>> queries = new ArrayList<>();
        queries.add(query(question, question.everything()));
        if (question.clauses().size() > 1) {
            question.clauses().forEach(clause -> queries.add(query(question, clause.terms())));
        }
        return queries;
    }

    private static List<WeightedTerm> query(ParsedQuestion question, long terms) {
        List<WeightedTerm> query = new ArrayList<>();
        for (long rest = terms; rest != 0; rest &= rest - 1) {
            query.addAll(question.terms().get(Long.numberOfTrailingZeros(rest)).variants());
        }
        return query.stream().distinct().toList();
    }
}
