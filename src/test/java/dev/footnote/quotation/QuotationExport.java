package dev.footnote.quotation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.text.CodePoints;
import dev.footnote.text.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the quotations of an annotated corpus in the scorers' format and says how fast they were found.
/// Arguments: the corpus folder and the file to write.
public final class QuotationExport {
    private static final JsonMapper JSON = new JsonMapper();

    private QuotationExport() {}

    public static void main(String[] args) throws IOException {
        List<Article> articles = QuotationCorpus.read(Path.of(args[0]));
        QuotationExtractor extractor = new QuotationExtractor();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (Article article : articles) {
                out.write(JSON.writeValueAsString(line(article, extractor.extract(article.document()))));
                out.newLine();
            }
        }
        long units = articles.stream()
                .mapToLong(article -> article.document().text().length())
                .sum();
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            articles.forEach(article -> extractor.extract(article.document()));
            System.out.printf("%,.0f characters/s%n", units * 1e9 / (System.nanoTime() - start));
        }
    }

    static ObjectNode line(Article article, List<Quotation> quotations) {
        ObjectNode node = JSON.createObjectNode();
        node.put("doc", article.document().id().value());
        ArrayNode quotes = node.putArray("quotes");
        CodePoints points = new CodePoints(article.document().text());
        for (Quotation quotation : quotations) {
            ObjectNode quote = quotes.addObject();
            add(quote.putArray("spans"), quotation.content(), points);
            add(quote.putArray("speaker_spans"), quotation.source(), points);
            quotation.speaker().ifPresent(person -> quote.put("speaker", person.name()));
            quote.put("confidence", quotation.confidence());
        }
        return node;
    }

    private static void add(ArrayNode array, List<Span> spans, CodePoints points) {
        for (Span span : spans) {
            Span converted = points.of(span);
            array.addArray().add(converted.start()).add(converted.end());
        }
    }
}
