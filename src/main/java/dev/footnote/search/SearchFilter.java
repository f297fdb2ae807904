package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import java.util.Optional;

/// Which documents a question is asked of. An absent part lets everything through; a document without a publication
/// date does not pass `from` or `to`.
///
/// @param publisher compared without regard to case and accents
/// @param from the first day that counts, inclusive, is the first day of this date
/// @param to the last day that counts, inclusive, is the last day of this date
public record SearchFilter(
        Optional<String> publisher,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<DocumentId> document) {
    /// Lets everything through.
    public static final SearchFilter NONE =
            new SearchFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
