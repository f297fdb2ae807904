package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.TimelineBuilder;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimelineEvent;
import dev.footnote.chronology.TimelineSelector;
import dev.footnote.chronology.TopicThread;
import dev.footnote.evaluation.TimelineScore.Line;
import dev.footnote.text.CodePoints;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Timelines of topics: which sentences at which dates (SemEval-2015 task 4), and which dates matter (Timeline17).
/// The topic is matched by its words alone, so that what is measured is the dating and the choosing.
@Tag("evaluation")
class TimelineEvaluation {
    @Test
    void topicsAreToldAtTheirDates() throws IOException {
        Path folder = corpus("timeline/dev");
        List<SourceDocument> documents = documents(folder.resolve("documents/documents.jsonl"), "id", "published");
        Map<String, TimelineScore> scores = new HashMap<>();
        for (JsonNode topic : DatesCorpus.lines(folder.resolve("gold.jsonl"))) {
            TopicWords words = new TopicWords(topic.get("topic").asText(), documents);
            for (boolean whole : new boolean[] {false, true}) {
                List<Line> found = new ArrayList<>();
                documents.forEach(document -> found.addAll(lines(document, words, whole)));
                scores.computeIfAbsent(
                                whole ? "with the story and the publication" : "words of the sentence alone",
                                _ -> new TimelineScore())
                        .add(gold(topic), found);
            }
        }
        System.out.println("SemEval-2015 task 4, trial topics (F1; a sentence that names the topic by its first date or"
                + " the publication: compatible 24)");
        System.out.println("| dated by | exact | compatible | dates | entries |\n| --- | --- | --- | --- | --- |");
        scores.forEach((name, score) -> System.out.println(score.row(name)));
        assertThat(scores.get("with the story and the publication").compatibleF1())
                .isGreaterThan(36);
    }

    private static List<Line> lines(SourceDocument document, TopicWords words, boolean whole) {
        List<TimelineEntry> entries = new TimelineBuilder().buildAll(document);
        Set<Span> about = TopicThread.about(
                document.text(),
                entries.stream().map(TimelineEntry::sentence).toList(),
                sentence -> words.coverage(sentence.in(document.text())) >= 0.5);
        CodePoints points = new CodePoints(document.text());
        return entries.stream()
                .filter(entry -> whole || entry.basis() == DatingBasis.SENTENCE)
                .filter(entry -> about.contains(entry.sentence()))
                .map(entry -> line(entry, points))
                .toList();
    }

    private static Line line(TimelineEntry entry, CodePoints points) {
        Span sentence = points.of(entry.sentence());
        return new Line(day(entry.when()), entry.document().value(), sentence.start(), sentence.end());
    }

    private static String day(CalendarValue when) {
        String value = when.timex3();
        return value.contains("T") ? value.substring(0, value.indexOf('T')) : value;
    }

    private static List<Line> gold(JsonNode topic) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode entry : topic.get("entries")) {
            lines.add(new Line(
                    entry.get("date").asText(),
                    entry.get("document").asText(),
                    entry.get("start").asInt(),
                    entry.get("end").asInt()));
        }
        return lines;
    }

    @Test
    void theDatesThatMatterAreChosen() throws IOException {
        Path folder = corpus("tls-timeline17/dev");
        Map<String, List<SourceDocument>> byTopic = articles(folder.resolve("documents.jsonl"));
        Map<DocumentId, List<TimelineEntry>> entries = new HashMap<>();
        byTopic.values()
                .forEach(documents -> documents.forEach(
                        document -> entries.put(document.id(), new TimelineBuilder().buildAll(document))));
        double precision = 0;
        double recall = 0;
        List<JsonNode> timelines = DatesCorpus.lines(folder.resolve("timelines.jsonl"));
        for (JsonNode timeline : timelines) {
            Set<String> wanted = new TreeSet<>();
            timeline.get("timeline").forEach(date -> wanted.add(date.get("date").asText()));
            Set<String> chosen = chosen(byTopic.get(timeline.get("topic").asText()), entries, new TreeSet<>(wanted));
            double right = chosen.stream().filter(wanted::contains).count();
            precision += right / Math.max(1, chosen.size());
            recall += right / wanted.size();
        }
        precision /= timelines.size();
        recall /= timelines.size();
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf("Timeline17, 4 topics, 6 timelines: date F1 %.3f (counting publications .668)%n", f1);
        assertThat(f1).isGreaterThan(0.668);
    }

    /// As many dates as the gold has, from the articles published while it runs.
    private static Set<String> chosen(
            List<SourceDocument> documents, Map<DocumentId, List<TimelineEntry>> entries, TreeSet<String> wanted) {
        LocalDate from = LocalDate.parse(wanted.first());
        LocalDate to = LocalDate.parse(wanted.last());
        Map<DocumentId, PartialDate> published = documents.stream()
                .collect(Collectors.toMap(
                        SourceDocument::id,
                        document -> document.details().published().orElseThrow()));
        List<TimelineSelector.Candidate> candidates = documents.stream()
                .filter(document -> isBetween(published.get(document.id()).first(), from, to))
                .flatMap(document -> entries.get(document.id()).stream())
                .filter(entry -> entry.when().first().equals(entry.when().last()))
                .filter(entry -> isBetween(entry.when().first(), from, to))
                .map(entry -> new TimelineSelector.Candidate(new TimelineEvent(entry, List.of()), 1))
                .toList();
        return new TimelineSelector()
                .select(candidates, wanted.size(), id -> Optional.ofNullable(published.get(id))).stream()
                        .map(event -> event.entry().when().first().toString())
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Map<String, List<SourceDocument>> articles(Path file) throws IOException {
        Map<String, List<SourceDocument>> byTopic = new HashMap<>();
        for (JsonNode node : DatesCorpus.lines(file)) {
            String topic = node.get("topic").asText();
            byTopic.computeIfAbsent(topic, _ -> new ArrayList<>())
                    .add(document(node, topic + "/" + node.get("doc_id").asText(), "date"));
        }
        return byTopic;
    }

    private static List<SourceDocument> documents(Path file, String id, String date) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (JsonNode node : DatesCorpus.lines(file)) {
            documents.add(document(node, node.get(id).asText(), date));
        }
        return documents;
    }

    private static SourceDocument document(JsonNode node, String id, String date) {
        DocumentDetails details = DocumentDetails.titled(node.path("title").asText(""));
        DocumentDetails dated = PartialDate.parse(node.path(date).asText(""))
                .map(details::withPublished)
                .orElse(details);
        return new SourceDocument(new DocumentId(id), dated, node.get("text").asText());
    }

    private static Path corpus(String name) {
        Path folder = DatesCorpus.folder(name);
        assumeTrue(Files.isDirectory(folder), "no corpus at " + folder);
        return folder;
    }
}
