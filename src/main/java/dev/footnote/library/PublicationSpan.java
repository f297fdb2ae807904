package dev.footnote.library;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;

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
}
