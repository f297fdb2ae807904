package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.quotation.QuotationCorpus;
import dev.footnote.search.PassageHit;
import dev.footnote.search.SearchOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/ask` on what somebody said about something, in a brief of 840 articles in which people annotated who said what.
/// Prints the table of `docs/evaluation/ask.md`.
@Tag("evaluation")
final class SpeechEvaluation {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 3;

    @TempDir
    private Path folder;

    @Test
    void marksWhatThePersonSaid() throws IOException {
        Path corpus = QuotationCorpus.folder();
        assumeTrue(Files.exists(corpus.resolve("docs.jsonl")), "the shared benchmarks are not there: " + corpus);
        List<QuotationCorpus.Article> articles = QuotationCorpus.read(corpus);
        try (WholeBrief brief = brief(articles)) {
            for (SpeechSet.Word word : SpeechSet.Word.values()) {
                assertThat(score(brief, word + ", somebody", SpeechSet.of(articles, word))
                                .first())
                        .isGreaterThan(0.8);
                score(brief, word + ", anybody", SpeechSet.ofAnybody(articles, word));
            }
        }
    }

    private static SpeechScore score(WholeBrief brief, String name, List<SpeechSet.Item> items) {
        SpeechScore score = new SpeechScore();
        items.forEach(item -> score.add(item, ask(brief, item.question())));
        System.out.println(name + ": " + score);
        return score;
    }

    private static List<PassageHit> ask(WholeBrief brief, String question) {
        return brief.ask(question, SHOWN) instanceof SearchOutcome.Found found ? found.hits() : List.of();
    }

    private WholeBrief brief(List<QuotationCorpus.Article> articles) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        StringBuilder lines = new StringBuilder();
        for (QuotationCorpus.Article article : articles) {
            ObjectNode line = JSON.createObjectNode();
            line.put("id", article.document().id().value());
            line.put("title", article.document().details().title());
            line.put("text", article.document().text());
            lines.append(line).append('\n');
        }
        Files.writeString(documents.resolve("articles.jsonl"), lines);
        return WholeBrief.of(documents, folder.resolve("index"));
    }
}
