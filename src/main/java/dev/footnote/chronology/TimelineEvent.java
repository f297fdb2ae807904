package dev.footnote.chronology;

import java.util.List;

/// One event as one or more documents tell it.
///
/// @param entry the entry to show first: the most exact, of those the first in timeline order
/// @param also the other entries of the same event, in timeline order; one with another date disagrees or is
///     less exact
public record TimelineEvent(TimelineEntry entry, List<TimelineEntry> also) implements Comparable<TimelineEvent> {
    public TimelineEvent {
        also = List.copyOf(also);
    }

    @Override
    public int compareTo(TimelineEvent other) {
        return entry.compareTo(other.entry);
    }
}
