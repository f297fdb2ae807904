package dev.footnote.chronology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chooses what matters when a timeline has more events than fit. Pure and thread-safe.
public final class TimelineSelector {
    /// An event and how well it fits the topic.
    ///
    /// @param relevance the caller's score; at least 0, higher fits better
    public record Candidate(TimelineEvent event, double relevance) {}

    /// The most important events, in timeline order. Importance is the relevance of all that is told at the same date,
    /// then the event's own.
    ///
    /// @param limit the most to choose
    public List<TimelineEvent> select(List<Candidate> candidates, int limit) {
        Map<String, Double> byDate = new HashMap<>();
        for (Candidate candidate : candidates) {
            byDate.merge(date(candidate), weight(candidate), Double::sum);
        }
        Comparator<Candidate> importance = Comparator.comparingDouble(
                (Candidate candidate) -> -byDate.get(date(candidate)) - weight(candidate));
        return candidates.stream()
                .sorted(importance.thenComparing(Candidate::event))
                .limit(limit)
                .map(Candidate::event)
                .sorted()
                .toList();
    }

    private static String date(Candidate candidate) {
        return candidate.event().entry().when().timex3();
    }

    private static double weight(Candidate candidate) {
        return candidate.relevance() * (1 + candidate.event().also().size());
    }
}
