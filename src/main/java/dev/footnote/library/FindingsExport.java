package dev.footnote.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.chronology.EventDater;
import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TemporalExtractor;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimexValue;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.DocumentId;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Everything that was extracted, one JSON object a document, in the order of the documents. Offsets are Unicode code
/// points into the document's text, end exclusive.
public final class FindingsExport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Brief brief;
    private final TemporalExtractor temporal = new TemporalExtractor();

    /// What can be exported.
    public enum Kind {
        QUOTATIONS,
        DATES,
        TIMELINE;

        /// The kind of that name in lower case.
        public static Optional<Kind> of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    public FindingsExport(Brief brief) {
        this.brief = brief;
    }

    /// Hands one line a document to `lines`.
    public void write(Kind kind, Consumer<String> lines) {
        for (DocumentId id : brief.documentIds()) {
            SourceDocument document = brief.require(id);
            CodePoints points = new CodePoints(document.text());
            ObjectNode line = JSON.objectNode();
            line.put("doc", id.value());
            switch (kind) {
                case QUOTATIONS -> quotations(line.putArray("quotes"), brief.quotations(id), points);
                case DATES -> {
                    List<TemporalExpression> expressions = temporal.extract(document);
                    dates(line.putArray("timexes"), expressions, points);
                    events(line.putArray("events"), document, expressions, points);
                }
                case TIMELINE -> entries(line.putArray("entries"), brief.entries(id), points);
            }
            lines.accept(line.toString());
        }
    }

    private static void quotations(ArrayNode array, List<Quotation> quotations, CodePoints points) {
        for (Quotation quotation : quotations) {
            ObjectNode node = array.addObject();
            node.set("spans", spans(quotation.content(), points));
            node.set("speaker_spans", spans(quotation.source(), points));
            node.set("cue_spans", spans(quotation.cue(), points));
            node.put("speaker", quotation.speaker().map(Person::name).orElse(null));
            node.put("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
            node.put("confidence", quotation.confidence());
            node.put("rule", quotation.rule().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void dates(ArrayNode array, List<TemporalExpression> expressions, CodePoints points) {
        for (TemporalExpression expression : expressions) {
            ObjectNode node = array.addObject();
            span(node, expression.span(), points);
            node.put("type", expression.type().name());
            node.put("value", expression.value().timex3());
            expression.modifier().ifPresent(modifier -> node.put("mod", modifier.name()));
        }
    }

    /// Stretches of words that one date governs.
    private static void events(
            ArrayNode array, SourceDocument document, List<TemporalExpression> expressions, CodePoints points) {
        EventDater dater = new EventDater(document, expressions);
        for (Stretch stretch : Stretch.of(document, dater)) {
            ObjectNode node = array.addObject();
            span(node, stretch.words(), points);
            node.put("date", stretch.date());
        }
    }

    /// Words of one sentence that have one date.
    private record Stretch(Span words, String date) {
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

        static List<Stretch> of(SourceDocument document, EventDater dater) {
            List<Stretch> stretches = new ArrayList<>();
            for (Span paragraph : new ParagraphSplitter().split(document)) {
                for (Span sentence : new SentenceSplitter().split(document.text(), paragraph)) {
                    addOf(document.text(), sentence, dater, stretches);
                }
            }
            return stretches;
        }

        private static void addOf(String text, Span sentence, EventDater dater, List<Stretch> stretches) {
            int first = stretches.size();
            Matcher words = WORD.matcher(text).region(sentence.start(), sentence.end());
            while (words.find()) {
                Span word = new Span(words.start(), words.end());
                Optional<String> date = dater.date(word).map(TimexValue::timex3);
                if (date.isPresent()) {
                    Optional<Stretch> before = stretches.size() > first
                            ? Optional.of(stretches.getLast())
                                    .filter(last -> last.date().equals(date.get()))
                            : Optional.empty();
                    before.ifPresent(merged -> stretches.removeLast());
                    stretches.add(
                            new Stretch(before.map(Stretch::words).orElse(word).cover(word), date.get()));
                }
            }
        }
    }

    private static void entries(ArrayNode array, List<TimelineEntry> entries, CodePoints points) {
        for (TimelineEntry entry : entries) {
            ObjectNode node = array.addObject();
            node.put("date", entry.when().start().timex3());
            entry.when().end().ifPresent(end -> node.put("until", end.timex3()));
            node.put("precision", entry.when().precision().name().toLowerCase(Locale.ROOT));
            span(node, entry.sentence(), points);
            entry.expression().ifPresent(expression -> span(node.putObject("expression"), expression.span(), points));
            node.put("basis", entry.basis().name().toLowerCase(Locale.ROOT));
            node.put("modality", entry.modality().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void span(ObjectNode node, Span units, CodePoints points) {
        Span span = points.of(units);
        node.put("start", span.start());
        node.put("end", span.end());
    }

    private static ArrayNode spans(List<Span> spans, CodePoints points) {
        ArrayNode array = JSON.arrayNode();
        for (Span units : spans) {
            Span span = points.of(units);
            array.addArray().add(span.start()).add(span.end());
        }
        return array;
    }
}
