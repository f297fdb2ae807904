package dev.footnote.search;

import java.time.LocalDate;
import java.util.Optional;

/// What ranking may know of a passage's document.
///
/// @param published the first and the last day that its publication date may mean
/// @param ordinal the number of the passage in its document, from 0
public record PassageOrigin(Optional<String> publisher, Optional<DayRange> published, int ordinal) {
    /// Days, both inclusive.
    public record DayRange(LocalDate first, LocalDate last) {
        public DayRange {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("%s is before %s".formatted(last, first));
            }
        }

        /// Whether the two share a day.
        public boolean overlaps(DayRange other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }
}
