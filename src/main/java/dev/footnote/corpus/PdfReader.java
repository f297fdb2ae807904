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
import org.apache.pdfbox.text.PDFTextStripper;

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
            String text = Nfc.of(PdfPages.text(pages(pdf)));
            if (text.isBlank()) {
                throw new UnreadableDocumentException("it holds pictures of pages and no text; run it through OCR");
            }
            sink.document(new RawDocument(new DocumentId(file.name()), details(pdf), text, List.of(), true));
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
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("");
        List<String> pages = new ArrayList<>();
        long characters = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            characters += text.length();
            if (characters > maxCharacters) {
                throw new UnreadableDocumentException(
                        "its text has more than %s; split it".formatted(ByteSizes.format(maxCharacters)));
            }
            pages.add(text);
        }
        return pages;
    }

    private static StatedDetails details(PDDocument pdf) {
        Map<String, String> details = new LinkedHashMap<>();
        PDDocumentInformation information = pdf.getDocumentInformation();
        put(details, "title", information.getTitle());
        put(details, "author", information.getAuthor());
        return new StatedDetails(details);
    }

    /// Titles that are file names were written by a printer driver.
    private static void put(Map<String, String> details, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank() && !value.matches("(?i).*\\.(docx?|indd|pdf|qxd|tex)|untitled.*")) {
            details.put(key, value.replaceAll("\\s+", " ").strip());
        }
    }
}
