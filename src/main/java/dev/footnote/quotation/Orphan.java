package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quoted region that no attribution covers, with those that go on from it in the next paragraphs, and whom it
/// may belong to.
///
/// @param regions in order, at least one
/// @param options the possibilities, at most one of a kind; the first is that nobody is quoted
record Orphan(List<Range> regions, List<Option> options) {
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
        regions = List.copyOf(regions);
        options = List.copyOf(options);
    }

    static Orphan of(Tokens tokens, List<Range> regions, Neighbours neighbours) {
        Range region = regions.getFirst();
        List<Option> options = new ArrayList<>();
        options.add(new Option(Tie.NOBODY, Optional.empty()));
        neighbours.unlikely(region).ifPresent(rated -> options.add(new Option(Tie.UNLIKELY, Optional.of(rated))));
        int paragraph = tokens.paragraph(region.first());
        neighbours
                .before(region)
                .filter(rated -> paragraph - tokens.paragraph(rated.candidate().end()) <= FARTHEST)
                .ifPresent(rated -> options.add(new Option(Tie.BEFORE, Optional.of(rated))));
        neighbours
                .behind(region)
                .filter(rated -> tokens.paragraph(rated.candidate().start()) - paragraph <= 1)
                .ifPresent(rated -> options.add(new Option(Tie.BEHIND, Optional.of(rated))));
        options.add(new Option(Tie.SOMEBODY, Optional.empty()));
        return new Orphan(regions, options);
    }

    /// The region that the others go on from.
    Range region() {
        return regions.getFirst();
    }
}
