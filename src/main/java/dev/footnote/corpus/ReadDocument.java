package dev.footnote.corpus;

import dev.footnote.corpus.pasted.PageInference;
import dev.footnote.corpus.pasted.PastedPage;
import dev.footnote.corpus.pasted.RepeatableLines;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document that was read, before anybody looked at its text. Looking takes longer than reading plain text does, and
/// may be done on any thread.
///
/// @param listed what the bibliography says of its file
public record ReadDocument(RawDocument raw, StatedDetails listed, String fileName) {
    private static final DetailsResolver DETAILS = new DetailsResolver();

    public DocumentId id() {
        return raw.id();
    }

    /// In UTF-16 code units.
    public int length() {
        return raw.text().length();
    }

    /// The document as far as it can be known by itself.
    public CompleteDocument complete() {
        return raw.prose()
                ? completePage()
                : new CompleteDocument(document(Optional.empty(), raw.boilerplate()), Set.of());
    }

    private CompleteDocument completePage() {
        PageInference shown = PageInference.of(PastedPage.of(raw.text()));
        RepeatableLines lines = RepeatableLines.of(shown);
        return new CompleteDocument(document(Optional.of(shown), lines.clutter()), lines.marks());
    }

    private SourceDocument document(Optional<PageInference> shown, List<Span> clutter) {
        return new SourceDocument(raw.id(), DETAILS.resolve(raw, listed, fileName, shown), raw.text(), clutter);
    }
}
