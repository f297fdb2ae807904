package dev.footnote.conversation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.people.Person;
import dev.footnote.text.Citation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Renders replies as JSON objects. Offsets are Unicode code points into the document's text, end exclusive; what is
/// unknown is null. Thread-safe.
public final class JsonReplyRenderer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// The reply to a call as one object.
    public ObjectNode render(Invocation invocation, Reply reply) {
        ObjectNode object = JSON.objectNode();
        object.put("command", invocation.command());
        object.put("outcome", reply.outcome().name().toLowerCase(Locale.ROOT));
        if (reply.outcome() == Outcome.INVALID || reply.outcome() == Outcome.FAILED) {
            object.put("message", message(reply));
            return object;
        }
        String items = items(invocation.command());
        if (!items.isEmpty()) {
            object.putArray(items);
        }
        reply.blocks().forEach(block -> add(object, block));
        return object;
    }

    /// The key of the list that a command fills, so that it is there even when it is empty.
    private static String items(String command) {
        return switch (command) {
            case "ask" -> "excerpts";
            case "quote" -> "quotations";
            case "timeline" -> "entries";
            case "sources" -> "documents";
            case "check" -> "checks";
            default -> "";
        };
    }

    private static String message(Reply reply) {
        return String.join(
                " ",
                reply.blocks().stream()
                        .filter(ReplyBlock.Note.class::isInstance)
                        .map(block -> ((ReplyBlock.Note) block).text())
                        .toList());
    }

    private static void add(ObjectNode object, ReplyBlock block) {
        switch (block) {
            case ReplyBlock.Restated ignored -> {}
            case ReplyBlock.Footer ignored -> {}
            case ReplyBlock.Choices ignored -> {}
            case ReplyBlock.Heading ignored -> {}
            case ReplyBlock.Note(String text) -> object.withArray("notes").add(text);
            case ReplyBlock.Checked checked -> object.withArray("checks").add(CheckedJson.of(checked));
            case ReplyBlock.CitedPassage passage -> object.withArray("excerpts").add(passage(passage));
            case ReplyBlock.Perhaps ignored -> object.put("perhaps", true);
            case ReplyBlock.Nearest(List<ReplyBlock.CitedPassage> passages, int ignored) ->
                passages.forEach(passage -> object.withArray("nearest").add(passage(passage)));
            case ReplyBlock.CitedQuotation quotation -> {
                quotation
                        .speaker()
                        .filter(person -> !object.has("speaker"))
                        .ifPresent(person -> object.set("speaker", person(person)));
                object.withArray("quotations").add(quotation(quotation));
            }
            case ReplyBlock.DatedLine line -> object.withArray("entries").add(line(line));
            case ReplyBlock.SourceLine line -> object.withArray("documents").add(source(line));
        }
    }

    private static ObjectNode passage(ReplyBlock.CitedPassage passage) {
        Excerpt excerpt = passage.excerpt();
        CodePoints points = new CodePoints(excerpt.document().text());
        ObjectNode node = slice(excerpt.document(), excerpt.span(), points);
        node.set(
                "answer",
                passage.answer()
                        .<JsonNode>map(answer -> part(excerpt.document(), answer, points))
                        .orElse(JSON.nullNode()));
        node.put("score", passage.score());
        node.set("citation", citation(excerpt.citation()));
        if (!passage.also().isEmpty()) {
            passage.also().forEach(other -> node.withArray("also").add(alsoCited(other)));
        }
        return node;
    }

    private static ObjectNode quotation(ReplyBlock.CitedQuotation block) {
        SourceDocument document = block.context().document();
        CodePoints points = new CodePoints(document.text());
        ObjectNode node = JSON.objectNode();
        node.put("document", document.id().value());
        node.put("kind", block.quotation().kind().name().toLowerCase(Locale.ROOT));
        node.set("spans", spans(block.quotation().content(), points));
        ArrayNode text = node.putArray("text");
        block.quotation().content().forEach(span -> text.add(new Excerpt(document, span).text()));
        node.put(
                "speaker",
                block.speaker()
                        .or(() -> block.quotation().speaker())
                        .map(Person::name)
                        .orElse(null));
        node.set("speaker_spans", spans(block.quotation().source(), points));
        node.set("cue_spans", spans(block.quotation().cue(), points));
        node.put("confidence", block.quotation().confidence());
        node.put("rule", block.quotation().rule().reason());
        node.set("context", part(document, block.context().span(), points));
        node.set("citation", citation(block.context().citation()));
        block.also().forEach(other -> node.withArray("also").add(alsoCited(other)));
        return node;
    }

    private static ObjectNode line(ReplyBlock.DatedLine line) {
        ObjectNode node = entry(line.entry(), line.sentence());
        ArrayNode also = node.putArray("also");
        line.also().forEach(other -> also.add(entry(other.entry(), other.sentence())));
        return node;
    }

    private static ObjectNode entry(TimelineEntry entry, Excerpt sentence) {
        SourceDocument document = sentence.document();
        CodePoints points = new CodePoints(document.text());
        ObjectNode node = JSON.objectNode();
        node.put("date", entry.when().start().timex3());
        entry.when().end().ifPresent(end -> node.put("until", end.timex3()));
        node.put("precision", entry.when().precision().name().toLowerCase(Locale.ROOT));
        node.setAll(slice(document, sentence.span(), points));
        node.set(
                "expression",
                entry.expression()
                        .<JsonNode>map(expression -> part(document, expression.span(), points))
                        .orElse(JSON.nullNode()));
        node.put("basis", entry.basis().name().toLowerCase(Locale.ROOT));
        node.put("modality", entry.modality().name().toLowerCase(Locale.ROOT));
        node.set("citation", citation(sentence.citation()));
        return node;
    }

    private static ObjectNode source(ReplyBlock.SourceLine line) {
        ObjectNode node = JSON.objectNode();
        node.put("document", line.citation().document().value());
        DocumentDetails details = line.citation().details();
        ObjectNode citation = citation(line.citation());
        citation.remove(List.of("paragraph", "page"));
        node.set("citation", citation);
        node.put("series", details.series().orElse(null));
        node.put("summary_of", details.summaryOf().orElse(null));
        node.put("quotations", line.quotations());
        node.put("entries", line.entries());
        ArrayNode inferred = node.putArray("inferred");
        details.inferences().forEach(inferred::add);
        return node;
    }

    private static ObjectNode alsoCited(Citation citation) {
        ObjectNode node = JSON.objectNode();
        node.put("document", citation.document().value());
        node.set("citation", citation(citation));
        return node;
    }

    static ObjectNode slice(SourceDocument document, Span span, CodePoints points) {
        ObjectNode node = JSON.objectNode();
        node.put("document", document.id().value());
        node.setAll(part(document, span, points));
        return node;
    }

    static ObjectNode part(SourceDocument document, Span span, CodePoints points) {
        Span inPoints = points.of(span);
        ObjectNode node = JSON.objectNode();
        node.put("start", inPoints.start());
        node.put("end", inPoints.end());
        node.put("text", new Excerpt(document, span).text());
        return node;
    }

    private static ArrayNode spans(List<Span> spans, CodePoints points) {
        ArrayNode array = JSON.arrayNode();
        spans.forEach(span -> {
            Span inPoints = points.of(span);
            array.addArray().add(inPoints.start()).add(inPoints.end());
        });
        return array;
    }

    static ObjectNode person(Person person) {
        ObjectNode node = JSON.objectNode();
        node.put("name", person.name());
        node.put("role", person.role().orElse(null));
        node.put("affiliation", person.affiliation().orElse(null));
        return node;
    }

    static ObjectNode citation(Citation citation) {
        DocumentDetails details = citation.details();
        ObjectNode node = JSON.objectNode();
        node.put("title", details.title());
        node.put("publisher", details.publisher().orElse(null));
        node.put("author", details.author().orElse(null));
        node.put("published", published(details));
        node.put("url", details.url().orElse(null));
        node.put(
                "paragraph",
                citation.paragraph().isPresent() ? citation.paragraph().getAsInt() : null);
        citation.page().ifPresent(page -> node.put("page", page));
        return node;
    }

    private static @org.jspecify.annotations.Nullable String published(DocumentDetails details) {
        Optional<PartialDate> published = details.published();
        return published.map(PartialDate::toString).orElse(null);
    }
}
