package dev.footnote.library;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimelineEvent;
import dev.footnote.chronology.TimelineMerger;
import dev.footnote.chronology.TimelineSelector;
import dev.footnote.chronology.TopicThread;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The timeline of a topic: the entries that bear on it, the same event once, the most important when there are too
/// many.
public final class TopicTimeline {
    /// How many passages near the topic are looked through.
    private static final int PASSAGES = 500;

    /// A sentence is on the topic when it covers this much of it by weight.
    private static final double ON_TOPIC = 0.5;

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
                .merge(
                        relevance.keySet(),
                        entry -> entry.sentence()
                                .in(documents
                                        .computeIfAbsent(entry.document(), brief::require)
                                        .text()));
        List<TimelineSelector.Candidate> candidates = events.stream()
                .map(event -> new TimelineSelector.Candidate(event, relevance.getOrDefault(event.entry(), 0.0)))
                .toList();
        List<TimelineEvent> chosen = new TimelineSelector()
                .select(
                        candidates,
                        request.limit(),
                        id -> documents
                                .computeIfAbsent(id, brief::require)
                                .details()
                                .published());
        return new Selection(chosen, candidates.size());
    }

    private Map<TimelineEntry, Double> relevance(Request request, Map<DocumentId, SourceDocument> documents) {
        Optional<Topic> topic = request.topic().map(brief::topic).filter(words -> !words.isEmpty());
        Optional<Topic> person = request.person().map(this::fullName).map(brief::topic);
        Map<TimelineEntry, Double> relevance = new HashMap<>();
        for (DocumentId id : topic.isPresent() ? near(request) : brief.documentIds()) {
            SourceDocument document = documents.computeIfAbsent(id, brief::require);
            if (!request.documents().passes(document)) {
                continue;
            }
            Map<TimelineEntry, Double> scores = scores(document, topic);
            scores.forEach((entry, score) -> {
                boolean named = person.map(
                                name -> name.coverage(entry.sentence().in(document.text())) >= ON_TOPIC)
                        .orElse(true);
                if (named && inTime(entry.when(), request)) {
                    relevance.put(entry, score);
                }
            });
        }
        return relevance;
    }

    private String fullName(String name) {
        return brief.people().find(name) instanceof PersonMatch.Known(Person person) ? person.name() : name;
    }

    /// The documents with a passage near the topic, in their order.
    private Set<DocumentId> near(Request request) {
        return brief.search().passagesAbout(request.topic().orElse(""), request.documents(), PASSAGES).stream()
                .map(hit -> hit.passage().document())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The entries of a document that bear on the topic: those that date themselves, and in news of a known day also
    /// those that the story or the publication dates. Without a topic, the first kind alone.
    private Map<TimelineEntry, Double> scores(SourceDocument document, Optional<Topic> topic) {
        List<TimelineEntry> entries = brief.entries(document.id());
        Map<Span, Double> coverage = new HashMap<>();
        topic.ifPresent(words -> entries.forEach(entry ->
                coverage.computeIfAbsent(entry.sentence(), sentence -> words.coverage(sentence.in(document.text())))));
        Set<Span> about = TopicThread.about(
                document.text(), coverage.keySet(), sentence -> coverage.getOrDefault(sentence, 0.0) >= ON_TOPIC);
        boolean dayKnown = document.details()
                .published()
                .filter(PartialDate.Day.class::isInstance)
                .isPresent();
        Map<TimelineEntry, Double> scores = new HashMap<>();
        for (TimelineEntry entry : entries) {
            if (topic.isEmpty() && entry.basis() == DatingBasis.SENTENCE) {
                scores.put(entry, 1.0);
            } else if (about.contains(entry.sentence()) && (entry.basis() == DatingBasis.SENTENCE || dayKnown)) {
                scores.put(entry, Math.max(ON_TOPIC, coverage.getOrDefault(entry.sentence(), 0.0)));
            }
        }
        return scores;
    }

    private static boolean inTime(CalendarValue when, Request request) {
        boolean notBefore =
                request.from().map(from -> !when.last().isBefore(from.first())).orElse(true);
        boolean notAfter =
                request.to().map(to -> !when.first().isAfter(to.last())).orElse(true);
        return notBefore && notAfter;
    }
}
