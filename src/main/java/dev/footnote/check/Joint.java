package dev.footnote.check;

import java.util.List;
import java.util.Optional;

/// Finds out a quotation that is made of two statements: two places explain its words clearly better than one does.
final class Joint {
    private static final int FEWEST_WORDS = 4;
    private static final double LEAST_WEIGHT = 2.5;

    /// How much of each part its place explains.
    private static final double CLEAR = 0.8;

    /// What two places cost more than one, in words.
    private static final double PRICE = 1.5;

    /// What follows so closely upon the other is one statement from which words were left out; in characters.
    private static final int CLOSE = 60;

    private final List<Word> claim;

    Joint(List<Word> claim) {
        this.claim = claim;
    }

    /// Whether two places can be better than one that costs so much.
    boolean canPay(double single) {
        return single > PRICE && claim.size() >= 2 * FEWEST_WORDS;
    }

    /// The two statements, if there are two.
    ///
    /// @param single what the best single place costs
    Optional<Verdict> find(List<Reading> readings, double single) {
        if (!beginsClearly(readings)) {
            return Optional.empty();
        }
        List<Reading> backwards = readings.stream()
                .map(reading -> Reading.of(
                        List.copyOf(claim.reversed()), reading.place().reversed()))
                .toList();
        double best = single - PRICE;
        int joint = -1;
        for (int at = FEWEST_WORDS; at + FEWEST_WORDS <= claim.size(); at++) {
            double cost = cheapest(readings, at).alignment().cost(at)
                    + cheapest(backwards, claim.size() - at).alignment().cost(claim.size() - at);
            if (cost < best) {
                best = cost;
                joint = at;
            }
        }
        return joint < 0
                ? Optional.empty()
                : verdict(
                        joint,
                        cheapest(readings, joint).place(),
                        cheapest(backwards, claim.size() - joint).place().reversed());
    }

    /// Whether any place explains enough of the beginning; without that no joint can be found, and looking costs time.
    private boolean beginsClearly(List<Reading> readings) {
        double weight = 0;
        for (int at = 1; at + FEWEST_WORDS <= claim.size(); at++) {
            weight += claim.get(at - 1).weight();
            int length = at;
            double unclear = (1 - CLEAR) * weight;
            if (at >= FEWEST_WORDS
                    && weight >= LEAST_WEIGHT
                    && readings.stream().anyMatch(reading -> reading.alignment().cost(length) <= unclear)) {
                return true;
            }
        }
        return false;
    }

    private static Reading cheapest(List<Reading> readings, int length) {
        Reading best = readings.getFirst();
        for (Reading reading : readings) {
            best = reading.alignment().cost(length) < best.alignment().cost(length) ? reading : best;
        }
        return best;
    }

    private Optional<Verdict> verdict(int at, Neighbourhood one, Neighbourhood other) {
        Optional<Match> first = part(claim.subList(0, at), one);
        Optional<Match> second = part(claim.subList(at, claim.size()), other);
        return first.isPresent() && second.isPresent() && !isOneStatement(first.get(), second.get())
                ? Optional.of(new Verdict.Joined(first.get(), second.get()))
                : Optional.empty();
    }

    private static Optional<Match> part(List<Word> words, Neighbourhood place) {
        Reading reading = Reading.of(words, place);
        boolean clear = reading.similarity() >= CLEAR
                && words.stream().mapToDouble(Word::weight).sum() >= LEAST_WEIGHT;
        return clear ? reading.match().findFirst() : Optional.empty();
    }

    private static boolean isOneStatement(Match first, Match second) {
        int gap = second.span().start() - first.span().end();
        return first.document().id().equals(second.document().id()) && gap >= 0 && gap <= CLOSE;
    }
}
