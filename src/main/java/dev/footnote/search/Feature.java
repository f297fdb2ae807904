package dev.footnote.search;

/// One reason to rank a passage higher or lower. Pure; a share of a question's weight is from 0 to 1.
@FunctionalInterface
interface Feature {
    double of(MatchedPassage passage, CandidatePool pool);
}
