package dev.footnote.search;

import java.util.BitSet;

/// A passage that may be shown, with what no choice changes: reckoned once, as every choice of the next passage asks
/// for it again.
///
/// @param place its place in the ranking, from 0
/// @param dates the dates of the question on which it was published, by their numbers; not to be changed
/// @param bestOfClause how far ahead of the others it is in one clause, from 0 to 1
/// @param aheadOfPublisher how many of its publisher are ranked before it
/// @param ofDocument 1 for the best of its document, a half for the second, and so on
record SpreadCandidate(
        RankedPassage ranked,
        int place,
        ClauseShares shares,
        BitSet dates,
        double bestOfClause,
        int aheadOfPublisher,
        double ofDocument) {
    MatchedPassage passage() {
        return ranked.passage();
    }

    PassageMatch match() {
        return ranked.passage().match();
    }
}
