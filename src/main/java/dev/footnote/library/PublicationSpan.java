package dev.footnote.library;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// From when to when documents were published, both inclusive.
public record PublicationSpan(LocalDate first, LocalDate last) {
    static PublicationSpan of(PartialDate date) {
        return new PublicationSpan(date.first(), date.last());
    }

    /// The shortest span that holds both.
    PublicationSpan cover(PublicationSpan other) {
        return new PublicationSpan(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /// The shortest span that holds what there is of the two.
    static Optional<PublicationSpan> covering(Optional<PublicationSpan> one, Optional<PublicationSpan> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().cover(other.get())) : one.or(() -> other);
    }
}
