package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF: the text page by page, with a form feed between pages, so that citations can name the page. Text comes in the
/// order of the file, which keeps columns apart.
final class PdfReader implements DocumentReader {
    private static final int MOST_PAGES = 5_000;

    private final long maxCharacters;

    /// @param maxCharacters how much text a document may have
    PdfReader(long maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            List<String> pages = pages(pdf);
            String text = Nfc.of(PdfPages.text(pages));
            if (text.isBlank()) {
                throw new UnreadableDocumentException("it holds pictures of pages and no text; run it through OCR");
            }
            sink.document(new RawDocument(new DocumentId(file.name()), details(pdf, pages), text, List.of(), true));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException("it is locked by a password; save it without");
        } catch (UnreadableDocumentException useless) {
            throw useless;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDocumentException("it is damaged, or of another kind than its name says");
        }
    }

    private List<String> pages(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableDocumentException("it has more than %,d pages; split it".formatted(MOST_PAGES));
        }
        PdfLines lines = new PdfLines();
        List<List<PdfLine>> pages = new ArrayList<>();
        long characters = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            List<PdfLine> printed = lines.of(pdf, page);
            for (PdfLine line : printed) {
                characters += line.text().length();
            }
            if (characters > maxCharacters) {
                throw new UnreadableDocumentException(
                        "its text has more than %s; split it".formatted(ByteSizes.format(maxCharacters)));
            }
            pages.add(printed);
        }
        PdfLayout layout = new PdfLayout(pages);
        return pages.stream().map(layout::text).toList();
    }

    private static StatedDetails details(PDDocument pdf, List<String> pages) {
        Map<String, String> details = new LinkedHashMap<>();
        PDDocumentInformation information = pdf.getDocumentInformation();
        ProgramDetails.title(information.getTitle()).ifPresent(title -> details.put("title", title));
        ProgramDetails.author(information.getAuthor()).ifPresent(author -> details.put("author", author));
        PdfPages.address(pages).ifPresent(address -> details.put("url", address));
        return new StatedDetails(details);
    }
}
