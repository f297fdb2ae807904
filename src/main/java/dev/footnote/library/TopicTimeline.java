package dev.footnote.library;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimelineEvent;
import dev.footnote.chronology.TimelineMerger;
import dev.footnote.chronology.TimelineSelector;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.search.PassageHit;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The timeline of a topic: the entries that bear on it, the same event once, the most important when there are too
/// many.
public final class TopicTimeline {
    /// How many passages near the topic are looked through.
    private static final int PASSAGES = 500;

    /// A sentence, or the passage around it, is on the topic when it covers this much of it by weight.
    private static final double ON_TOPIC = 0.5;

    /// What a dated sentence counts that only stands beside the topic, against one that names it.
    private static final double BESIDE = 0.3;

    private final Brief brief;

    public TopicTimeline(Brief brief) {
        this.brief = brief;
    }

    /// What is asked for; absent parts let everything through.
    ///
    /// @param from the first day that counts, inclusive, is the first day of this date
    /// @param to the last day that counts, inclusive, is the last day of this date
    /// @param limit the most events to choose
    public record Request(
            Optional<String> topic,
            Optional<String> person,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            SearchFilter documents,
            int limit) {}

    /// @param events in timeline order
    /// @param total how many there were to choose from
    public record Selection(List<TimelineEvent> events, int total) {
        public Selection {
            events = List.copyOf(events);
        }
    }

    public Selection select(Request request) {
        Map<DocumentId, SourceDocument> documents = new HashMap<>();
        Map<TimelineEntry, Double> relevance = relevance(request, documents);
        List<TimelineEvent> events = new TimelineMerger()
                .merge(relevance.keySet(), entry -> entry.sentence()
                        .in(documents.computeIfAbsent(entry.document(), brief::require).text()));
        List<TimelineSelector.Candidate> candidates = events.stream()
                .map(event -> new TimelineSelector.Candidate(event, relevance.getOrDefault(event.entry(), 0.0)))
                .toList();
        return new Selection(new TimelineSelector().select(candidates, request.limit()), candidates.size());
    }

    private Map<TimelineEntry, Double> relevance(Request request, Map<DocumentId, SourceDocument> documents) {
        Optional<Topic> topic = request.topic().map(brief::topic).filter(words -> !words.isEmpty());
        Optional<Topic> person = request.person().map(this::fullName).map(brief::topic);
        Map<DocumentId, List<Span>> near = topic.isPresent()
                ? passages(request.topic().orElse(""), topic.get(), request.documents(), documents)
                : Map.of();
        Map<TimelineEntry, Double> relevance = new HashMap<>();
        for (DocumentId id : topic.isPresent() ? List.copyOf(near.keySet()) : brief.documentIds()) {
            SourceDocument document = documents.computeIfAbsent(id, brief::require);
            if (!passes(document, request.documents())) {
                continue;
            }
            for (TimelineEntry entry : brief.entries(id)) {
                String sentence = entry.sentence().in(document.text());
                double score = score(entry, sentence, topic, near.getOrDefault(id, List.of()));
                boolean named = person.map(name -> name.coverage(sentence) >= ON_TOPIC).orElse(true);
                if (score > 0 && named && inTime(entry.when(), request)) {
                    relevance.put(entry, score);
                }
            }
        }
        return relevance;
    }

    private String fullName(String name) {
        return brief.people().find(name) instanceof PersonMatch.Known(Person person) ? person.name() : name;
    }

    private Map<DocumentId, List<Span>> passages(
            String words, Topic topic, SearchFilter filter, Map<DocumentId, SourceDocument> documents) {
        Map<DocumentId, List<Span>> near = new HashMap<>();
        for (PassageHit hit : brief.search().passagesAbout(words, filter, PASSAGES)) {
            DocumentId id = hit.passage().document();
            String text = hit.passage()
                    .span()
                    .in(documents.computeIfAbsent(id, brief::require).text());
            if (topic.coverage(text) >= ON_TOPIC) {
                near.computeIfAbsent(id, first -> new ArrayList<>()).add(hit.passage().span());
            }
        }
        return near;
    }

    private static double score(TimelineEntry entry, String sentence, Optional<Topic> topic, List<Span> near) {
        if (topic.isEmpty()) {
            return 1;
        }
        double coverage = topic.get().coverage(sentence);
        if (coverage >= ON_TOPIC) {
            return coverage;
        }
        return near.stream().anyMatch(passage -> passage.contains(entry.sentence())) ? BESIDE : 0;
    }

    private static boolean passes(SourceDocument document, SearchFilter filter) {
        boolean publisher = filter.publisher()
                .map(name -> document.details().publisher().equals(Optional.of(name)))
                .orElse(true);
        return publisher && filter.document().map(document.id()::equals).orElse(true);
    }

    private static boolean inTime(CalendarValue when, Request request) {
        boolean notBefore = request.from()
                .map(from -> !when.last().isBefore(from.first()))
                .orElse(true);
        boolean notAfter = request.to()
                .map(to -> !when.first().isAfter(to.last()))
                .orElse(true);
        return notBefore && notAfter;
    }
}
