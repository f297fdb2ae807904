package dev.footnote.search;

import java.util.List;

/// What to fetch for ranking.
///
/// @param queries each is searched for itself
/// @param terms whose places are wanted in every passage found
/// @param filter which documents count, for every query
public record CandidateRequest(List<CandidateQuery> queries, List<String> terms, SearchFilter filter) {
    public CandidateRequest {
        queries = List.copyOf(queries);
        terms = List.copyOf(terms);
    }
}
