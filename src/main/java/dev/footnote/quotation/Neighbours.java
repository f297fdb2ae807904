package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The attributions of a document by their place, for finding those next to a quoted region. Not thread-safe.
final class Neighbours {
    private static final Candidate.Scores UNSCORED = new Candidate.Scores(0, 0, 0, 0, 0, 0);

    private final TreeMap<Integer, Rated> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Rated> byStart = new TreeMap<>();
    private final TreeMap<Integer, Rated> unlikely = new TreeMap<>();

    /// @param chosen the attributions that stand
    /// @param rated all candidates; those that were not chosen and share no words with one that was are kept as
    ///     unlikely ones
    Neighbours(List<Rated> chosen, List<Rated> rated) {
        BitSet content = new BitSet();
        BitSet cues = new BitSet();
        for (Rated one : chosen) {
            byEnd.put(one.candidate().end(), one);
            byStart.put(one.candidate().start(), one);
            cues.set(one.candidate().cue());
            one.candidate().content().forEach(range -> content.set(range.first(), range.last() + 1));
        }
        for (Rated one : rated) {
            if (!cues.get(one.candidate().cue())
                    && one.candidate().content().stream().allMatch(range -> isFree(content, range))) {
                unlikely.put(one.candidate().cue(), one);
            }
        }
    }

    private static boolean isFree(BitSet content, Range range) {
        int next = content.nextSetBit(range.first());
        return next < 0 || next > range.last();
    }

    /// The attribution that ends last before a region.
    Optional<Rated> before(Range region) {
        return Optional.ofNullable(byEnd.lowerEntry(region.first())).map(entry -> entry.getValue());
    }

    /// The attribution that starts first behind a region.
    Optional<Rated> behind(Range region) {
        return Optional.ofNullable(byStart.higherEntry(region.last())).map(entry -> entry.getValue());
    }

    /// The likeliest of the unlikely candidates that has more than half of a region in its content.
    Optional<Rated> unlikely(Range region) {
        return unlikely.subMap(region.first() - Frame.REACH, true, region.last() + Frame.REACH, true).values().stream()
                .filter(rated -> isIn(rated.candidate(), region))
                .max(Comparator.comparingDouble(Rated::probability)
                        .thenComparingInt(rated -> -rated.candidate().cue()));
    }

    private static boolean isIn(Candidate candidate, Range region) {
        return candidate.content().stream().anyMatch(range -> {
            int shared = Math.min(range.last(), region.last()) - Math.max(range.first(), region.first()) + 1;
            return 2 * shared > region.last() - region.first() + 1;
        });
    }

    /// Makes regions of somebody who is not named an attribution from which what follows may go on.
    void begin(List<Range> regions) {
        Range last = regions.getLast();
        Candidate unnamed = new Candidate(
                regions.getFirst().first(), Optional.empty(), List.of(last), UNSCORED, Candidate.NO_RIVAL);
        byEnd.put(last.last(), new Rated(unnamed, 0));
    }

    /// Makes a region the nearest words of the attribution that it goes on from.
    void goOn(Range region, Rated rated) {
        Candidate c = rated.candidate();
        Candidate piece = new Candidate(c.cue(), c.source(), List.of(region), c.scores(), c.rival());
        byEnd.put(region.last(), new Rated(piece, rated.probability(), rated.confidence()));
    }
}
