package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;

/// A document as its file gives it, before the bibliography has its say.
///
/// @param boilerplate what the format itself marks as no part of the text, in order
/// @param prose whether the text may hold boilerplate that only its form betrays (text pasted from a page)
public record RawDocument(DocumentId id, StatedDetails stated, String text, List<Span> boilerplate, boolean prose) {
    public RawDocument {
        boilerplate = List.copyOf(boilerplate);
    }

    /// Whether there is a letter or a digit in it.
    boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
