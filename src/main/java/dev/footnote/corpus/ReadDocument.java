package dev.footnote.corpus;

import dev.footnote.corpus.pasted.ClutterDetector;
import dev.footnote.corpus.pasted.PageInference;
import dev.footnote.corpus.pasted.PastedPage;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.Optional;

/// A document that was read, before anybody looked at its text. Looking takes longer than reading plain text does, and
/// may be done on any thread.
///
/// @param listed what the bibliography says of its file
public record ReadDocument(RawDocument raw, StatedDetails listed, String fileName) {
    private static final ClutterDetector CLUTTER = new ClutterDetector();
    private static final DetailsResolver DETAILS = new DetailsResolver();

    public DocumentId id() {
        return raw.id();
    }

    /// In UTF-16 code units.
    public int length() {
        return raw.text().length();
    }

    /// The document with all that its file, the bibliography and its text tell of it, and its clutter marked.
    public SourceDocument complete() {
        Optional<PageInference> shown =
                raw.prose() ? Optional.of(PageInference.of(PastedPage.of(raw.text()))) : Optional.empty();
        return new SourceDocument(
                raw.id(),
                DETAILS.resolve(raw, listed, fileName, shown),
                raw.text(),
                shown.map(CLUTTER::detect).orElse(raw.boilerplate()));
    }
}
