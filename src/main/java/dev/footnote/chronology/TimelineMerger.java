package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Joins the entries that tell the same event: in different documents, at dates that agree as far as they go or lie a
/// day apart, in sentences that share most of their content words. Pure and thread-safe.
///
/// Two entries are only ever compared when they share one of the rarest words of their time (see [EntryIndex]), so
/// that the work stays near linear in the number of entries.
public final class TimelineMerger {
    /// The share of the shorter sentence's content words that both must have. Tuned on no corpus: half the words in
    /// common, all else alike, is what reworded reports of one fact share.
    private static final double SHARED = 0.5;

    private static final int FEWEST_SHARED = 3;

    /// @param entries in any order
    /// @param sentence the words of an entry's sentence
    /// @return one event an entry or more, in timeline order; every entry stands in exactly one event
    public List<TimelineEvent> merge(Collection<TimelineEntry> entries, Function<TimelineEntry, String> sentence) {
        List<TimelineEntry> ordered = new ArrayList<>(entries);
        Collections.sort(ordered);
        EntryIndex index = new EntryIndex(ordered, sentence);
        List<List<TimelineEntry>> groups = new ArrayList<>();
        int[] groupOf = new int[ordered.size()];
        int[] leaders = new int[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            int leader = leader(i, ordered, index, groupOf, leaders, groups);
            if (leader < 0) {
                groupOf[i] = groups.size();
                leaders[groups.size()] = i;
                groups.add(new ArrayList<>());
            } else {
                groupOf[i] = groupOf[leader];
            }
            groups.get(groupOf[i]).add(ordered.get(i));
        }
        return groups.stream().map(TimelineMerger::event).sorted().toList();
    }

    /// The entry that leads the group which entry `i` belongs to; -1 when it opens a group of its own. Everything in
    /// a group is the same as its leader, so that a chain of slight resemblances does not join what has nothing in
    /// common.
    private static int leader(
            int i,
            List<TimelineEntry> ordered,
            EntryIndex index,
            int[] groupOf,
            int[] leaders,
            List<List<TimelineEntry>> groups) {
        for (int other : index.before(i)) {
            int leader = leaders[groupOf[other]];
            TimelineEntry entry = ordered.get(i);
            boolean elsewhere = groups.get(groupOf[other]).stream()
                    .noneMatch(member -> member.document().equals(entry.document()));
            if (elsewhere && isSame(entry, ordered.get(leader)) && isAlike(index, i, leader)) {
                return leader;
            }
        }
        return -1;
    }

    private static boolean isSame(TimelineEntry a, TimelineEntry b) {
        boolean close = !a.when().first().minusDays(1).isAfter(b.when().last())
                && !b.when().first().minusDays(1).isAfter(a.when().last());
        return close && a.modality() == b.modality() && !isTooCoarse(a) && !isTooCoarse(b);
    }

    private static boolean isTooCoarse(TimelineEntry entry) {
        return !entry.when().precision().isFinerThan(Precision.DECADE);
    }

    private static boolean isAlike(EntryIndex index, int a, int b) {
        int shared = index.sharedWords(a, b);
        return shared >= FEWEST_SHARED && shared >= SHARED * Math.min(index.words(a), index.words(b));
    }

    private static TimelineEvent event(List<TimelineEntry> group) {
        Comparator<TimelineEntry> exactFirst = Comparator.comparingInt(
                (TimelineEntry entry) -> -entry.when().precision().ordinal());
        List<TimelineEntry> ranked = new ArrayList<>(group);
        ranked.sort(exactFirst.thenComparing(Comparator.naturalOrder()));
        List<TimelineEntry> also = new ArrayList<>(ranked.subList(1, ranked.size()));
        Collections.sort(also);
        return new TimelineEvent(ranked.getFirst(), also);
    }
}
