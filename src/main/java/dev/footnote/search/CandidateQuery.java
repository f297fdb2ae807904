package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// One search for candidates.
///
/// @param terms what is looked for, any of it
/// @param publishers whose passages alone count, as they were given; empty for everybody's
/// @param limit how many passages at most
public record CandidateQuery(List<WeightedTerm> terms, Set<String> publishers, int limit) {
    public CandidateQuery {
        terms = List.copyOf(terms);
        publishers = Set.copyOf(publishers);
    }
}
