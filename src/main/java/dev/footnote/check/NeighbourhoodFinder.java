package dev.footnote.check;

import dev.footnote.search.CandidateQuery;
import dev.footnote.search.CandidateRequest;
import dev.footnote.search.PassageIndex;
import dev.footnote.search.PassageMatch;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.Term;
import dev.footnote.search.WeightedTerm;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the few places in a brief that have most of the words of a quotation, and of each half of it. Thread-safe.
final class NeighbourhoodFinder {
    /// How many passages the index gives for the whole and for each half.
    private static final int FETCHED = 10;

    private static final Reach WHOLE = new Reach(6, 0.3);
    private static final Reach HALF = new Reach(3, 0.4);

    private static final int MOST_UNKNOWN = 3;
    private static final int SPELLINGS = 2;
    private static final int SHORTEST_RESPELLED = 4;
    private static final double RESPELLED = 0.5;

    /// A quotation may begin before the passage that has most of it, and end behind it.
    private static final int MARGIN = 150;

    private final PassageIndex index;
    private final Function<DocumentId, SourceDocument> documents;

    /// How many passages are read, and how much of the words, by rarity, one of them has at least.
    private record Reach(int most, double share) {}

    NeighbourhoodFinder(PassageIndex index, Function<DocumentId, SourceDocument> documents) {
        this.index = index;
        this.documents = documents;
    }

    /// The places that have most of the words, none overlapping another; empty when the index knows none of them.
    List<Neighbourhood> ofTheWhole(String claim, SearchFilter filter) {
        return find(claim, List.of(terms(claim)), filter, WHOLE);
    }

    /// The places that have most of the words of either half.
    List<Neighbourhood> ofHalves(String claim, SearchFilter filter) {
        List<String> terms = terms(claim);
        int middle = terms.size() / 2;
        return find(claim, List.of(terms.subList(0, middle), terms.subList(middle, terms.size())), filter, HALF);
    }

    private List<String> terms(String claim) {
        return index.analyze(claim).stream().map(Term::value).toList();
    }

    private List<Neighbourhood> find(String claim, List<List<String>> termLists, SearchFilter filter, Reach reach) {
        List<Map<String, Double>> queries = termLists.stream()
                .map(this::weights)
                .filter(query -> !query.isEmpty())
                .toList();
        Set<PassageMatch> chosen = new LinkedHashSet<>();
        for (Map<String, Double> query : queries) {
            List<String> all = List.copyOf(query.keySet());
            CandidateQuery wanted = new CandidateQuery(weighted(query), Set.of(), FETCHED);
            CandidateRequest request = new CandidateRequest(List.of(wanted), all, filter);
            chosen.addAll(best(index.candidates(request), all, reach));
        }
        return neighbourhoods(chosen, MARGIN + claim.length());
    }

    /// Whether there is any word to look for.
    boolean canLookFor(String claim) {
        return !index.analyze(claim).isEmpty();
    }

    private static List<WeightedTerm> weighted(Map<String, Double> query) {
        return query.entrySet().stream()
                .map(entry -> new WeightedTerm(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Each term once; for words that stand nowhere, those that are spelled like them.
    private Map<String, Double> weights(List<String> terms) {
        Map<String, Double> weights = new LinkedHashMap<>();
        int respelled = 0;
        for (String term : terms) {
            if (index.passageFrequency(term) > 0) {
                weights.put(term, 1.0);
            } else if (term.length() >= SHORTEST_RESPELLED && respelled++ < MOST_UNKNOWN) {
                index.nearSpellings(term, SPELLINGS).forEach(near -> weights.putIfAbsent(near, RESPELLED));
            }
        }
        return weights;
    }

    /// Those that have most of the terms by their rarity.
    private List<PassageMatch> best(List<PassageMatch> candidates, List<String> terms, Reach reach) {
        double[] rarities = terms.stream().mapToDouble(this::rarity).toArray();
        double least = reach.share() * Arrays.stream(rarities).sum();
        Map<PassageMatch, Double> scores = new LinkedHashMap<>();
        for (PassageMatch candidate : candidates) {
            double score = 0;
            for (int i = 0; i < terms.size(); i++) {
                score += candidate.positions(i).length > 0 ? rarities[i] : 0;
            }
            scores.put(candidate, score);
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<PassageMatch, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(reach.most())
                .map(Map.Entry::getKey)
                .toList();
    }

    private double rarity(String term) {
        return Math.log(1 + (double) index.passageCount() / Math.max(1, index.passageFrequency(term)));
    }

    private List<Neighbourhood> neighbourhoods(Set<PassageMatch> chosen, int margin) {
        Map<DocumentId, List<Span>> parts = new HashMap<>();
        Map<DocumentId, SourceDocument> read = new LinkedHashMap<>();
        for (PassageMatch match : chosen) {
            DocumentId id = index.document(match);
            SourceDocument document = read.computeIfAbsent(id, documents);
            Span passage = index.read(match).passage().span();
            int end = document.text().length();
            Span part = new Span(Math.max(0, passage.start() - margin), Math.min(end, passage.end() + margin));
            merge(parts.computeIfAbsent(id, nothingYet -> new ArrayList<>()), whole(part, document.text()));
        }
        List<Neighbourhood> found = new ArrayList<>();
        read.forEach((id, document) ->
                parts.getOrDefault(id, List.of()).forEach(span -> found.add(Neighbourhood.of(document, span))));
        return found;
    }

    private static void merge(List<Span> parts, Span added) {
        Span whole = added;
        for (Span part : List.copyOf(parts)) {
            if (part.overlaps(whole)) {
                parts.remove(part);
                whole = whole.cover(part);
            }
        }
        parts.add(whole);
    }

    /// Cut between words.
    private static Span whole(Span part, String text) {
        int start = part.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = part.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
