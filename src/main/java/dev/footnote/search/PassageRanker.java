package dev.footnote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fetches the candidates for a question and ranks them, the best of them on a second look, the very best on a third.
/// Thread-safe.
final class PassageRanker {
    private final PassageIndex index;
    private final SearchSettings settings;
    private final double[] first;
    private final SecondLook secondLook;
    private final ThirdLook thirdLook;

    PassageRanker(PassageIndex index, SearchSettings settings, Weights weights) {
        this.index = index;
        this.settings = settings;
        this.secondLook = new SecondLook(index, weights);
        this.thirdLook = new ThirdLook(weights);
        this.first = weights.of("first", Features.NAMES);
    }

    /// The candidates, best first; ties in the order of document ids and places.
    List<RankedPassage> rank(ParsedQuestion question, SearchFilter filter) {
        return thirdLook.again(secondLook(question, filter));
    }

    /// The same without the third look.
    List<RankedPassage> secondLook(ParsedQuestion question, SearchFilter filter) {
        return secondLook.again(firstLook(question, filter), question, ties());
    }

    /// The candidates by what the places of the question's terms tell.
    List<RankedPassage> firstLook(ParsedQuestion question, SearchFilter filter) {
        List<MatchedPassage> passages = fetch(question, filter);
        CandidatePool pool = new CandidatePool(passages, settings, index.averageLength());
        List<RankedPassage> ranked = new ArrayList<>(passages.size());
        for (MatchedPassage passage : passages) {
            double[] values = Features.of(passage, pool);
            ranked.add(new RankedPassage(passage, values, Weights.sum(first, values), null));
        }
        ranked.sort(Comparator.comparingDouble(RankedPassage::score).reversed().thenComparing(ties()));
        return ranked;
    }

    Comparator<RankedPassage> ties() {
        return Comparator.comparing((RankedPassage ranked) ->
                        index.document(ranked.passage().match()))
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
        List<PassageMatch> matches =
                index.candidates(new CandidateRequest(queries(question), List.copyOf(numbers.keySet()), filter));
        return matches.stream()
                .map(match -> new MatchedPassage(match, question, termNumbers))
                .toList();
    }

    private List<CandidateQuery> queries(ParsedQuestion question) {
        int limit = settings.candidates();
        List<CandidateQuery> queries = new ArrayList<>();
        queries.add(query(question, question.everything(), Set.of(), limit));
        if (question.hasSeveralClauses()) {
            question.clauses().forEach(clause -> queries.add(query(question, clause.terms(), Set.of(), limit / 2)));
        }
        question.clauses().stream()
                .map(Clause::publishers)
                .filter(named -> !named.isEmpty())
                .distinct()
                .forEach(named -> queries.add(query(question, question.everything(), named, limit / 2)));
        question.speech()
                .map(asked -> asked.topic(question))
                .filter(topic -> topic != 0)
                .ifPresent(topic -> queries.add(query(question, topic, Set.of(), limit / 2)));
        return queries;
    }

    private static CandidateQuery query(ParsedQuestion question, long terms, Set<String> publishers, int limit) {
        List<WeightedTerm> query = new ArrayList<>();
        for (long rest = terms; rest != 0; rest &= rest - 1) {
            query.addAll(question.terms().get(Long.numberOfTrailingZeros(rest)).variants());
        }
        return new CandidateQuery(query.stream().distinct().toList(), publishers, limit);
    }
}
