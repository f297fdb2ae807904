package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import org.junit.jupiter.api.Test;

class QuotationExtractorTest {
    private final QuotationExtractor extractor = new QuotationExtractor();

    @Test
    void findsTheSpeakerBehindTheQuotation() {
        SourceDocument document = new SourceDocument(
                new DocumentId("a.txt"), DocumentDetails.titled("A"), "“The bridge will open in May,” said Ines Novak.");
        Quotation quotation = extractor.extract(document).getFirst();
        assertThat(quotation.extent().in(document.text())).isEqualTo("“The bridge will open in May,”");
        assertThat(quotation.speaker().orElseThrow().name()).isEqualTo("Ines Novak");
        assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
    }
}
