package dev.footnote.library;

import dev.footnote.quotation.Quotation;
import dev.footnote.text.DocumentId;

/// A quotation and the document in which it stands.
public record LocatedQuotation(DocumentId document, Quotation quotation) {}
