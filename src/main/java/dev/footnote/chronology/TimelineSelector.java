package dev.footnote.chronology;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Chooses what matters when a timeline has more events than fit: the best event of each of the most important dates,
/// then the second best of each, and so on. Pure and thread-safe.
public final class TimelineSelector {
    /// An event and how well it fits the topic.
    ///
    /// @param relevance the caller's score; at least 0, higher fits better
    public record Candidate(TimelineEvent event, double relevance) {}

    /// An event, the importance of its date, and its place among the events of that date, counted from 0.
    private record Ranked(Candidate candidate, double importance, int place) {}

    /// All that is told at one date.
    private record DateGroup(DateImportance importance, List<Candidate> told) {
        void add(Candidate candidate, Function<DocumentId, Optional<PartialDate>> published) {
            importance.add(candidate.event(), candidate.relevance(), published);
            told.add(candidate);
        }

        List<Ranked> ranked() {
            List<Candidate> ordered = told.stream().sorted(WITHIN_DATE).toList();
            double value = importance.value();
            return IntStream.range(0, ordered.size())
                    .mapToObj(place -> new Ranked(ordered.get(place), value, place))
                    .toList();
        }
    }

    private static final Comparator<Candidate> WITHIN_DATE = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.event().entry().basis().ordinal())
            .thenComparingDouble(candidate -> -candidate.relevance())
            .thenComparingInt(candidate -> -candidate.event().also().size())
            .thenComparing(Candidate::event);

    private static final Comparator<Ranked> ACROSS_DATES = Comparator.comparingInt(Ranked::place)
            .thenComparingDouble(ranked -> -ranked.importance())
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
        Map<String, DateGroup> groups = new HashMap<>();
        for (Candidate candidate : candidates) {
            CalendarValue when = candidate.event().entry().when();
            groups.computeIfAbsent(key(when), _ -> new DateGroup(new DateImportance(when), new ArrayList<>()))
                    .add(candidate, published);
        }
        List<Ranked> ranked = groups.values().stream()
                .flatMap(group -> group.ranked().stream())
                .toList();
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
