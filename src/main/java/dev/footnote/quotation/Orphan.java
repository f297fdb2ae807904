package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A quoted region that no attribution covers, and whom it may belong to.
///
/// @param options the possibilities, at most one of a kind; the first is that nobody is quoted
record Orphan(Range region, List<Option> options) {
    /// How far away, in paragraphs, a speaker may be who goes on speaking.
    private static final int FARTHEST = 3;

    /// Whose words these may be.
    enum Tie {
        /// nobody's: a title, an ironic or foreign word
        NOBODY,
        /// an unlikely candidate's own content
        UNLIKELY,
        /// those of the attribution before
        BEFORE,
        /// those of the attribution behind
        BEHIND,
        /// somebody else's
        SOMEBODY
    }

    /// @param candidate whom the words may be tied to; empty for nobody and somebody
    record Option(Tie tie, Optional<Rated> candidate) {}

    Orphan {
        options = List.copyOf(options);
    }

    /// @param chosen the attributions that stand, in any order
    /// @param rejected the candidates that were not taken
    static Orphan of(Tokens tokens, Range region, List<Rated> chosen, List<Rated> rejected) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Tie.NOBODY, Optional.empty()));
        rejected.stream()
                .filter(rated -> isIn(rated.candidate(), region))
                .filter(rated -> chosen.stream().noneMatch(one -> overlap(one.candidate(), rated.candidate())))
                .max(Comparator.comparingDouble(Rated::probability))
                .ifPresent(rated -> options.add(new Option(Tie.UNLIKELY, Optional.of(rated))));
        int paragraph = tokens.paragraph(region.first());
        chosen.stream()
                .filter(rated -> last(rated) < region.first() && paragraph - tokens.paragraph(last(rated)) <= FARTHEST)
                .max(Comparator.comparingInt(Orphan::last))
                .ifPresent(rated -> options.add(new Option(Tie.BEFORE, Optional.of(rated))));
        chosen.stream()
                .filter(rated -> first(rated) > region.last() && tokens.paragraph(first(rated)) - paragraph <= 1)
                .min(Comparator.comparingInt(Orphan::first))
                .ifPresent(rated -> options.add(new Option(Tie.BEHIND, Optional.of(rated))));
        options.add(new Option(Tie.SOMEBODY, Optional.empty()));
        return new Orphan(region, options);
    }

    private static boolean isIn(Candidate candidate, Range region) {
        return candidate.content().stream().anyMatch(range -> {
            int shared = Math.min(range.last(), region.last()) - Math.max(range.first(), region.first()) + 1;
            return 2 * shared > region.last() - region.first() + 1;
        });
    }

    private static boolean overlap(Candidate a, Candidate b) {
        return a.content().stream().anyMatch(range -> b.content().stream().anyMatch(range::overlaps));
    }

    private static int last(Rated rated) {
        return Math.max(rated.candidate().extent().last(), rated.candidate().cue());
    }

    private static int first(Rated rated) {
        return Math.min(rated.candidate().extent().first(), rated.candidate().cue());
    }
}
