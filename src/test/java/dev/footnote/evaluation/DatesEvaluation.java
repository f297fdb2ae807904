package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.chronology.EventDater;
import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TemporalExtractor;
import dev.footnote.chronology.TimexValue;
import dev.footnote.evaluation.DatesCorpus.Event;
import dev.footnote.evaluation.DatesCorpus.Timex;
import dev.footnote.text.CodePoints;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Temporal expressions and dates of events, beside HeidelTime and SUTime on the same documents.
@Tag("evaluation")
class DatesEvaluation {
    private static final String HEAD = "| system | strict | relaxed | type | value |\n| --- | --- | --- | --- | --- |";

    @Test
    void newsDatesBeatTheAnchors() throws IOException {
        Path folder = corpus("dates/dev");
        Map<String, List<Timex>> gold = DatesCorpus.timexes(folder.resolve("timex.jsonl"));
        TimexScore ours = TimexScore.of(gold, predict(DatesCorpus.documents(folder.resolve("docs.jsonl"))));
        TimexScore heidelTime = anchor(gold, folder, "heideltime");
        TimexScore suTime = anchor(gold, folder, "sutime");

        System.out.println("TimeBank and AQUAINT, development half\n" + HEAD);
        System.out.println(ours.row("Footnote"));
        System.out.println(heidelTime.row("HeidelTime 2.2.1"));
        System.out.println(suTime.row("SUTime, CoreNLP 4.5.10"));
        assertThat(ours.value()).isGreaterThan(Math.max(heidelTime.value(), suTime.value()));
    }

    @Test
    void datesOfHistoriesAreFound() throws IOException {
        Path folder = corpus("wikiwars/dev");
        Map<String, List<Timex>> gold = DatesCorpus.timexes(folder.resolve("timex.jsonl"));
        TimexScore ours = TimexScore.of(gold, predict(DatesCorpus.documents(folder.resolve("docs.jsonl"))));

        System.out.println("WikiWars, documents 1 to 16 (its conversion has no types)\n" + HEAD);
        System.out.println(ours.row("Footnote"));
        assertThat(ours.strict()).isGreaterThan(80);
    }

    @Test
    void eventsTakeTheDateThatGovernsThem() throws IOException {
        Path folder = corpus("dates/dev");
        Map<String, List<Event>> gold = DatesCorpus.events(folder.resolve("events.jsonl"));
        int dated = 0;
        int right = 0;
        for (SourceDocument document : DatesCorpus.documents(folder.resolve("docs.jsonl"))) {
            EventDater dater = new EventDater(document, new TemporalExtractor().extract(document));
            for (Event event : gold.getOrDefault(document.id().value(), List.of())) {
                if (!event.dates().isEmpty()) {
                    String date = dater.date(units(document.text(), event))
                            .map(TimexValue::timex3)
                            .orElse("");
                    dated++;
                    right += event.dates().contains(date) ? 1 : 0;
                }
            }
        }
        double share = 100.0 * right / dated;
        System.out.printf("Events dated exactly: %.1f %% of %d%n", share, dated);
        assertThat(share).isGreaterThan(55);
    }

    private static Span units(String text, Event event) {
        int start = text.offsetByCodePoints(0, event.start());
        return new Span(start, text.offsetByCodePoints(start, event.end() - event.start()));
    }

    private static Path corpus(String name) {
        Path folder = DatesCorpus.folder(name);
        assumeTrue(Files.isDirectory(folder), "no corpus at " + folder);
        return folder;
    }

    private static TimexScore anchor(Map<String, List<Timex>> gold, Path folder, String name) throws IOException {
        return TimexScore.of(gold, DatesCorpus.timexes(folder.resolve("anchor-" + name + ".jsonl")));
    }

    private static Map<String, List<Timex>> predict(List<SourceDocument> documents) {
        TemporalExtractor extractor = new TemporalExtractor();
        Map<String, List<Timex>> predicted = new LinkedHashMap<>();
        for (SourceDocument document : documents) {
            CodePoints points = new CodePoints(document.text());
            predicted.put(
                    document.id().value(),
                    extractor.extract(document).stream()
                            .map(expression -> timex(expression, points))
                            .toList());
        }
        return predicted;
    }

    private static Timex timex(TemporalExpression expression, CodePoints points) {
        Span span = points.of(expression.span());
        return new Timex(
                span.start(),
                span.end(),
                expression.type().name(),
                expression.value().timex3());
    }
}
