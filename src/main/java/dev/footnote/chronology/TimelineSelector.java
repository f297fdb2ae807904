package dev.footnote.chronology;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Chooses what matters when a timeline has more events than fit: the best event of each of the most important dates,
/// then the second best of each, and so on. Pure and thread-safe.
public final class TimelineSelector {
    /// An event and how well it fits the topic.
    ///
    /// @param relevance the caller's score; at least 0, higher fits better
    public record Candidate(TimelineEvent event, double relevance) {}

    /// An event, the importance of its date, and its place among the events of that date, counted from 0.
    private record Ranked(Candidate candidate, double importance, int place) {}

    private static final Comparator<Candidate> WITHIN_DATE = Comparator.comparing(
                    (Candidate candidate) -> candidate.event().entry().basis())
            .thenComparing(Comparator.comparingDouble(Candidate::relevance).reversed())
            .thenComparing(Comparator.comparingInt(
                            (Candidate candidate) -> candidate.event().also().size())
                    .reversed())
            .thenComparing(Candidate::event);

    private static final Comparator<Ranked> ACROSS_DATES = Comparator.comparingInt(Ranked::place)
            .thenComparing(Comparator.comparingDouble(Ranked::importance).reversed())
            .thenComparing(ranked -> ranked.candidate().event());

    /// As the other [#select(List,int,Function)], for documents of unknown dates.
    public List<TimelineEvent> select(List<Candidate> candidates, int limit) {
        return select(candidates, limit, _ -> Optional.empty());
    }

    /// The most important events, in timeline order.
    ///
    /// @param limit the most to choose
    /// @param published when a document was published
    public List<TimelineEvent> select(
            List<Candidate> candidates, int limit, Function<DocumentId, Optional<PartialDate>> published) {
        Map<String, DateImportance> dates = new HashMap<>();
        Map<String, List<Candidate>> byDate = new HashMap<>();
        for (Candidate candidate : candidates) {
            CalendarValue when = candidate.event().entry().when();
            DateImportance importance = dates.computeIfAbsent(key(when), _ -> new DateImportance(when));
            importance.add(candidate.event(), candidate.relevance(), published);
            byDate.computeIfAbsent(key(when), _ -> new ArrayList<>()).add(candidate);
        }
        List<Ranked> ranked = new ArrayList<>();
        byDate.forEach((date, told) -> {
            told.sort(WITHIN_DATE);
            double importance = Objects.requireNonNull(dates.get(date)).value();
            for (int place = 0; place < told.size(); place++) {
                ranked.add(new Ranked(told.get(place), importance, place));
            }
        });
        return ranked.stream()
                .sorted(ACROSS_DATES)
                .limit(limit)
                .map(chosen -> chosen.candidate().event())
                .sorted()
                .toList();
    }

    /// Times of one day are one date.
    private static String key(CalendarValue when) {
        return when instanceof CalendarValue.TimeOfDay(var day, var time) ? CalendarText.day(day) : when.timex3();
    }
}
