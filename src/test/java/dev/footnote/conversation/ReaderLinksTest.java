package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderLinksTest {
    private static final SourceDocument DOCUMENT = new SourceDocument(
            new DocumentId("news & views/50% \u00fc.md"),
            DocumentDetails.titled("Seals"),
            "\uD83D\uDE00 Seals sleep at sea.");
    private static final Excerpt SEALS = new Excerpt(DOCUMENT, new Span(3, 8));

    @Test
    void anAddressCountsCodePointsAndKeepsTheIdWhole() {
        assertThat(SEALS.text()).isEqualTo("Seals");
        assertThat(ReaderLinks.path(SEALS))
                .isEqualTo("/read?document=news+%26+views%2F50%25+%C3%BC.md&start=2&end=7#here");
    }

    @Test
    void onlyAPublicAddressCanBeLinkedToFromElsewhere() {
        assertThat(ReaderLinks.NONE.to(SEALS)).isEmpty();
        assertThat(new ReaderLinks(Optional.of(URI.create("https://notes.example/desk/"))).to(SEALS))
                .hasValue("https://notes.example/desk" + ReaderLinks.path(SEALS));
    }
}
