package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Orphan.Option;
import dev.footnote.quotation.Orphan.Tie;
import dev.footnote.quotation.Selection.Rated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds speakers for quoted regions that no attribution covers. Not thread-safe.
final class OrphanFinder {
    /// Below this probability "somebody who is not named" says no more than that the model does not know.
    private static final double UNSURE = 0.5;

    private final Model model;
    private final Features features = new Features();
    private final Choice choice = new Choice();

    OrphanFinder(Model model) {
        this.model = model;
    }

    /// What became of an orphan.
    ///
    /// @param regions the orphan's
    /// @param attributed how likely somebody is quoted
    /// @param option whose words these are most likely, given that somebody is
    /// @param sure how likely that is
    record Decision(List<Range> regions, double attributed, Option option, double sure) {}

    /// Decisions on all uncovered regions, in text order. A region that is given to an attribution counts as
    /// a part of it for the regions behind it.
    List<Decision> decide(Tokens tokens, BitSet covered, List<Rated> chosen, List<Rated> rated, double least) {
        Neighbours neighbours = new Neighbours(chosen, rated);
        List<Decision> decisions = new ArrayList<>();
        for (List<Range> chain : QuotedRegion.chains(tokens, QuotedRegion.uncovered(tokens, covered))) {
            Decision decision = goingOn(tokens, chain, neighbours)
                    .orElseGet(() -> decide(tokens, Orphan.of(tokens, chain, neighbours)));
            decisions.add(decision);
            if (decision.attributed() >= least) {
                extend(neighbours, chain, decision.option());
            }
        }
        return decisions;
    }

    /// Whose words these are without a question: their paragraph opens with a mark, and the paragraph before ends
    /// with words of somebody in quotation marks that were not closed.
    private static Optional<Decision> goingOn(Tokens tokens, List<Range> chain, Neighbours neighbours) {
        Range region = chain.getFirst();
        return QuotedRegion.goesOn(tokens, region)
                ? neighbours
                        .before(region)
                        .filter(rated -> tokens.content(rated.candidate().end() + 1, region.first() - 2)
                                .isEmpty())
                        .map(rated -> new Decision(chain, 1, new Option(Tie.BEFORE, Optional.of(rated)), 1))
                : Optional.empty();
    }

    private Decision decide(Tokens tokens, Orphan orphan) {
        choice.clear();
        for (Option option : orphan.options()) {
            OrphanFeatures.fill(tokens, orphan, option, features);
            choice.add(model.score(features));
        }
        choice.close();
        double nobody = Math.exp(choice.logProbability(0));
        choice.drop(0);
        int best = choice.best();
        if (orphan.options().get(best).tie() == Tie.SOMEBODY && Math.exp(choice.logProbability(best)) < UNSURE) {
            best = speakingOn(tokens, orphan).orElse(best);
        }
        return new Decision(
                orphan.regions(), 1 - nobody, orphan.options().get(best), Math.exp(choice.logProbability(best)));
    }

    /// The attribution of the sentence before, if it is in the same paragraph and has a source: a speaker does
    /// not change there without a word.
    private static OptionalInt speakingOn(Tokens tokens, Orphan orphan) {
        int first = orphan.region().first();
        return IntStream.range(0, orphan.options().size())
                .filter(i -> orphan.options().get(i).tie() == Tie.BEFORE
                        && orphan.options().get(i).candidate().stream()
                                .map(Rated::candidate)
                                .anyMatch(before -> before.source().isPresent()
                                        && tokens.paragraph(before.end()) == tokens.paragraph(first)
                                        && tokens.sentence(first) - tokens.sentence(before.end()) == 1))
                .findFirst();
    }

    /// Lets the next region go on from this orphan.
    static void extend(Neighbours neighbours, List<Range> regions, Option option) {
        switch (option.tie()) {
            case BEFORE -> option.candidate().ifPresent(rated -> neighbours.goOn(regions.getLast(), rated));
            case SOMEBODY -> neighbours.begin(regions);
            case NOBODY, UNLIKELY, BEHIND -> {}
        }
    }
}
