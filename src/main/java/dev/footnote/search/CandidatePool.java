package dev.footnote.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What features know beyond the passage itself: its length against others', and the rest of its document.
final class CandidatePool {
    private final SearchSettings settings;
    private final double averageLength;
    private final Map<Integer, Long> termsByDocument = new HashMap<>();

    CandidatePool(List<MatchedPassage> passages, SearchSettings settings, double averageLength) {
        this.settings = settings;
        this.averageLength = averageLength;
        for (MatchedPassage passage : passages) {
            termsByDocument.merge(passage.match().document(), passage.all(), (a, b) -> a | b);
        }
    }

    /// The terms that the candidates of a document hold together.
    long termsOf(int document) {
        return termsByDocument.getOrDefault(document, 0L);
    }

    /// BM25's allowance for the length of a passage.
    double lengthNorm(PassageMatch match) {
        double length = match.headLength() + match.bodyLength();
        double relative = averageLength == 0 ? 1 : length / averageLength;
        return settings.k1() * (1 - settings.b() + settings.b() * relative);
    }
}
