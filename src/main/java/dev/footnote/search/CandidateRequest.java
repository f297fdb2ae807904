package dev.footnote.search;

import java.util.List;

/// What to fetch for ranking.
///
/// @param queries each is searched for itself
/// @param terms whose places are wanted in every passage found
/// @param limit how many passages at most for one query
public record CandidateRequest(List<List<WeightedTerm>> queries, List<String> terms, SearchFilter filter, int limit) {
    public CandidateRequest {
        queries = queries.stream().map(List::copyOf).toList();
        terms = List.copyOf(terms);
    }
}
