package dev.footnote.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The printed lines of a page, in the order of the file, which keeps columns apart.
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private PdfLine.Builder line = new PdfLine.Builder();

    /// @param page counted from 1
    List<PdfLine> of(PDDocument pdf, int page) throws IOException {
        lines.clear();
        setStartPage(page);
        setEndPage(page);
        getText(pdf);
        end();
        return List.copyOf(lines);
    }

    private void end() {
        lines.addAll(line.build());
        line = new PdfLine.Builder();
    }

    @Override
    protected void writeString(String words, List<TextPosition> letters) {
        line.words(words, letters);
    }

    @Override
    protected void writeWordSeparator() {
        line.space();
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphStart() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }
}
