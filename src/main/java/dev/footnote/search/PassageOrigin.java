package dev.footnote.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /// Whether it was published by one of these.
    public boolean isBy(Set<String> publishers) {
        return publisher.filter(publishers::contains).isPresent();
    }

    /// Whether it was, or may have been, published on one of these days.
    public boolean isOf(List<DayRange> days) {
        return published
                .filter(known -> days.stream().anyMatch(known::overlaps))
                .isPresent();
    }
}
