package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.util.Optional;
import java.util.function.Predicate;

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

    /// Whether a document passes.
    public boolean passes(SourceDocument source) {
        return document.map(source.id()::equals).orElse(true)
                && publisher.map(name -> isPublishedBy(source, name)).orElse(true)
                && from.map(date -> published(source, known -> !known.last().isBefore(date.first())))
                        .orElse(true)
                && to.map(date -> published(source, known -> !known.first().isAfter(date.last())))
                        .orElse(true);
    }

    private static boolean isPublishedBy(SourceDocument source, String name) {
        return source.details()
                .publisher()
                .map(FoldedText::of)
                .filter(FoldedText.of(name)::equals)
                .isPresent();
    }

    private static boolean published(SourceDocument source, Predicate<PartialDate> condition) {
        return source.details().published().filter(condition).isPresent();
    }
}
