package dev.footnote.quotation;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the quotations of text files for reading. Arguments: the files.
public final class QuotationShow {
    private QuotationShow() {}

    public static void main(String[] args) throws IOException {
        QuotationExtractor extractor = new QuotationExtractor();
        for (String arg : args) {
            Path file = Path.of(arg);
            String text = Files.readString(file);
            System.out.println("== " + file.getFileName());
            SourceDocument document =
                    new SourceDocument(new DocumentId(file.getFileName().toString()), DocumentDetails.titled(""), text);
            for (Quotation q : extractor.extract(document)) {
                System.out.printf("%.2f %-8s %s%n", q.confidence(), q.kind(), q.rule());
                q.source().forEach(span -> System.out.println("   source  " + span.in(text)));
                q.speaker()
                        .ifPresent(p -> System.out.println("   speaker " + p.name() + " | "
                                + p.role().orElse("-") + " | " + p.affiliation().orElse("-")));
                q.cue().forEach(span -> System.out.println("   cue     " + span.in(text)));
                q.content().forEach(span -> {
                    String words = span.in(text);
                    System.out.println("   > "
                            + (words.length() > 160
                                    ? words.substring(0, 110) + " ... " + words.substring(words.length() - 45)
                                    : words));
                });
            }
        }
    }
}
