package dev.footnote.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a corpus of annotated quotations, as the scorers define it: `docs.jsonl` and `quotes.jsonl` in one
/// folder. Offsets become UTF-16 units.
public final class QuotationCorpus {
    private static final JsonMapper JSON = new JsonMapper();

    private QuotationCorpus() {}

    /// An article with its annotated quotations.
    public record Article(SourceDocument document, List<GoldQuotation> quotations) {
        public Article {
            quotations = List.copyOf(quotations);
        }

        /// The publisher, by the first part of the id.
        public String publisher() {
            String id = document.id().value();
            return id.substring(0, id.indexOf('_'));
        }

        /// Months since the year 0, by the date in the id.
        public int month() {
            String[] date = document.id().value().split("_")[1].split("-");
            return Integer.parseInt(date[0]) * 12 + Integer.parseInt(date[1]);
        }
    }

    /// @param id names the quotation within its article
    /// @param cue the words of the cue, without their place
    public record GoldQuotation(String id, List<Span> content, List<Span> source, String cue) {
        public GoldQuotation {
            content = List.copyOf(content);
            source = List.copyOf(source);
        }
    }

    /// The folder of shared data, whether it is there or not.
    public static Path shared() {
        return Path.of(System.getProperty("footnote.shared", "../shared"));
    }

    /// The folder of the corpus, whether it is there or not.
    public static Path folder() {
        return shared().resolve("bench/quotation");
    }

    /// All articles, in the order of the file.
    public static List<Article> read(Path folder) {
        Map<String, JsonNode> gold = new HashMap<>();
        lines(folder.resolve("quotes.jsonl"))
                .forEach(node -> gold.put(node.get("doc").asText(), node.get("quotes")));
        List<Article> articles = new ArrayList<>();
        for (JsonNode node : lines(folder.resolve("docs.jsonl"))) {
            String id = node.get("doc").asText();
            DocumentDetails details = DocumentDetails.titled(node.get("title").asText(id));
            SourceDocument document = new SourceDocument(
                    new DocumentId(id), details, node.get("text").asText());
            articles.add(new Article(document, quotations(document.text(), gold.get(id))));
        }
        return articles;
    }

    /// Texts without annotations, from a file of the bulk format.
    static List<SourceDocument> plain(Path file) {
        return lines(file).stream()
                .map(node -> new SourceDocument(
                        new DocumentId(node.path("id").asText("text")),
                        DocumentDetails.titled(""),
                        node.get("text").asText()))
                .toList();
    }

    private static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<GoldQuotation> quotations(String text, JsonNode nodes) {
        Offsets offsets = Offsets.of(text);
        List<GoldQuotation> quotations = new ArrayList<>();
        for (JsonNode node : nodes) {
            quotations.add(new GoldQuotation(
                    node.get("id").asText(),
                    offsets.spans(node.get("spans")),
                    offsets.spans(node.get("speaker_spans")),
                    node.get("cue").asText("")));
        }
        return quotations;
    }

    private record Offsets(int[] units) {
        static Offsets of(String text) {
            int[] units = new int[text.codePointCount(0, text.length()) + 1];
            for (int point = 0, unit = 0; point < units.length; point++) {
                units[point] = unit;
                unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 1;
            }
            return new Offsets(units);
        }

        List<Span> spans(JsonNode pairs) {
            List<Span> spans = new ArrayList<>();
            pairs.forEach(pair -> spans.add(
                    new Span(units[pair.get(0).asInt()], units[pair.get(1).asInt()])));
            return spans;
        }
    }
}
