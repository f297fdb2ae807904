package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Chooses among candidates so that no words are said twice: the likeliest first, then whatever does not
/// touch what was chosen; of a content in two pieces, the first alone where the second belongs to another cue (`"We
/// wait," she told them. "No longer," he replied.`). Pure.
final class Selection {
    /// A candidate and how likely it is right.
    ///
    /// @param confidence how likely its source is right, whichever of the cue's readings has the right content
    record Rated(Candidate candidate, double probability, double confidence) {
        Rated(Candidate candidate, double probability) {
            this(candidate, probability, probability);
        }

        Rated with(List<Range> content) {
            return new Rated(candidate.with(content), probability, confidence);
        }

        private Rated ofFirstPiece() {
            return with(List.of(candidate.content().getFirst()));
        }
    }

    private static final Comparator<Rated> LIKELIEST_FIRST = Comparator.comparingDouble(Rated::probability)
            .reversed()
            .thenComparingInt(rated -> rated.candidate().cue());

    private Selection() {}

    static List<Rated> of(List<Rated> rated) {
        return with(List.of(), rated);
    }

    /// Chooses among candidates in addition to those that are chosen.
    static List<Rated> with(List<Rated> before, List<Rated> rated) {
        List<Rated> order = new ArrayList<>(rated);
        order.sort(LIKELIEST_FIRST);
        BitSet content = new BitSet();
        BitSet cues = new BitSet();
        List<Rated> chosen = new ArrayList<>(before);
        for (Rated one : before) {
            one.candidate().content().forEach(range -> content.set(range.first(), range.last() + 1));
            cues.set(one.candidate().cue());
        }
        for (Rated next : order) {
            Stream.of(next, next.ofFirstPiece())
                    .filter(one -> isFree(one.candidate(), content, cues))
                    .findFirst()
                    .ifPresent(free -> {
                        chosen.add(free);
                        free.candidate().content().forEach(range -> content.set(range.first(), range.last() + 1));
                        cues.set(free.candidate().cue());
                    });
        }
        return chosen;
    }

    private static boolean isFree(Candidate candidate, BitSet content, BitSet cues) {
        if (content.get(candidate.cue()) || cues.get(candidate.cue())) {
            return false;
        }
        for (Range range : candidate.content()) {
            int taken = content.nextSetBit(range.first());
            int cue = cues.nextSetBit(range.first());
            if ((taken >= 0 && taken <= range.last()) || (cue >= 0 && cue <= range.last())) {
                return false;
            }
        }
        return true;
    }
}
