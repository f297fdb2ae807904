package dev.footnote.conversation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.check.Difference;
import dev.footnote.check.Match;
import dev.footnote.check.Verdict;
import dev.footnote.conversation.ReplyBlock.Checked;
import dev.footnote.people.Person;
import dev.footnote.text.Citation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;

/// A checked quotation as JSON: the verdict, who said it, and each place with its differences.
final class CheckedJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CheckedJson() {}

    static ObjectNode of(Checked checked) {
        ObjectNode node = JSON.objectNode();
        node.put("text", checked.claim());
        node.put("verdict", verdict(checked.verdict()));
        node.set(
                "speaker",
                checked.speaker().<JsonNode>map(JsonReplyRenderer::person).orElse(JSON.nullNode()));
        node.put("claimed", checked.claimed().map(Person::name).orElse(null));
        node.put("by_another", checked.byAnother());
        var places = node.putArray("places");
        checked.verdict().places().forEach(place -> places.add(place(checked.claim(), place)));
        return node;
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Exact ignored -> "exact";
            case Verdict.Near ignored -> "near";
            case Verdict.Joined ignored -> "joined";
            case Verdict.NotThere ignored -> "not_there";
            case Verdict.TooCommon ignored -> "too_common";
        };
    }

    private static ObjectNode place(String claim, Match match) {
        SourceDocument document = match.document();
        CodePoints points = new CodePoints(document.text());
        ObjectNode node = JsonReplyRenderer.slice(document, match.span(), points);
        node.put("similarity", match.similarity());
        var differences = node.putArray("differences");
        match.differences().forEach(difference -> differences.add(difference(claim, document, points, difference)));
        node.set("citation", JsonReplyRenderer.citation(Citation.of(document, match.span())));
        return node;
    }

    private static ObjectNode difference(
            String claim, SourceDocument document, CodePoints points, Difference difference) {
        return switch (difference) {
            case Difference.Changed(Span said, Span truth) -> {
                ObjectNode node = kind("changed").put("said", said.in(claim));
                node.set("truth", JsonReplyRenderer.part(document, truth, points));
                yield node;
            }
            case Difference.Added(Span said) -> kind("added").put("said", said.in(claim));
            case Difference.LeftOut(Span truth) -> {
                ObjectNode node = kind("left_out");
                node.set("truth", JsonReplyRenderer.part(document, truth, points));
                yield node;
            }
        };
    }

    private static ObjectNode kind(String kind) {
        return JSON.objectNode().put("kind", kind);
    }
}
