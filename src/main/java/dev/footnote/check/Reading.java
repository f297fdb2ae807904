package dev.footnote.check;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A quotation read in one place, in the cheapest way there is.
record Reading(List<Word> claim, Neighbourhood place, Alignment alignment) {
    private static final int RUN = 3;

    static Reading of(List<Word> claim, Neighbourhood place) {
        return new Reading(claim, place, new Alignment(claim, place.words()));
    }

    /// All readings, those of one place once.
    static List<Reading> together(List<Reading> some, List<Reading> others) {
        List<Reading> all = new ArrayList<>(some);
        for (Reading other : others) {
            boolean known = some.stream().anyMatch(reading -> reading.place().covers(other.place()));
            if (!known) {
                all.add(other);
            }
        }
        return all;
    }

    /// The words at the beginning and at the end that the place does not explain: what comes before its first run of
    /// three words, and behind its last. In order; at most two spans of the quotation.
    List<Span> unexplained() {
        List<Alignment.Step> steps =
                alignment.steps().stream().filter(step -> !step.skipped()).toList();
        int first = 0;
        while (first < steps.size() && !runsAt(steps, first)) {
            first++;
        }
        int last = steps.size();
        while (last > first && !(last >= RUN && runsAt(steps, last - RUN))) {
            last--;
        }
        return Stream.of(claim.subList(0, first), claim.subList(last, claim.size()))
                .filter(words -> words.size() > RUN)
                .map(words -> words.getFirst().span().cover(words.getLast().span()))
                .toList();
    }

    private static boolean runsAt(List<Alignment.Step> steps, int start) {
        return start + RUN <= steps.size()
                && steps.subList(start, start + RUN).stream().allMatch(Alignment.Step::same);
    }

    double cost() {
        return alignment.cost(claim.size());
    }

    double similarity() {
        double weight = claim.stream().mapToDouble(Word::weight).sum();
        return weight == 0 ? 0 : Math.max(0, 1 - cost() / weight);
    }

    /// What the document has there; nothing when it has no word of the quotation.
    Stream<Match> match() {
        return new MatchReader(claim, place.words(), alignment.steps()).match(place.document(), similarity()).stream();
    }
}
