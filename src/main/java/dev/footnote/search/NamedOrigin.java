package dev.footnote.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A publisher or a date that a question names, and what the question says round it: most likely what that publisher
/// wrote, or what was written then. Immutable.
final class NamedOrigin {
    /// So many characters away, a term of the question counts a third: about ten words.
    private static final double REACH = 60;

    /// What is of another origin answers little of it.
    private static final double OTHER_ORIGIN = 0.1;

    private final Set<String> publishers;
    private final Optional<PassageOrigin.DayRange> days;
    private final double[] near;
    private final double all;

    private NamedOrigin(Set<String> publishers, Optional<PassageOrigin.DayRange> days, double[] near) {
        this.publishers = publishers;
        this.days = days;
        this.near = near;
        double sum = 0;
        for (double weight : near) {
            sum += weight;
        }
        this.all = sum;
    }

    static NamedOrigin of(PublisherMention mention, List<QuestionTerm> terms) {
        return new NamedOrigin(
                mention.publishers(),
                Optional.empty(),
                near(mention.span().start(), mention.span().end(), terms));
    }

    static NamedOrigin of(QuestionDates.Mention mention, List<QuestionTerm> terms) {
        return new NamedOrigin(
                Set.of(),
                Optional.of(mention.days()),
                near(mention.span().start(), mention.span().end(), terms));
    }

    /// What each term counts: its rarity, the less the further it is away.
    private static double[] near(int start, int end, List<QuestionTerm> terms) {
        return terms.stream()
                .mapToDouble(term -> {
                    int at = term.span().start();
                    return term.rarity() * Math.exp(-Math.max(0, Math.max(start - at, at - end)) / REACH);
                })
                .toArray();
    }

    /// Whether a passage was published by that publisher, or on that date.
    boolean fits(MatchedPassage passage) {
        PassageOrigin origin = passage.match().origin();
        return origin.publisher().filter(publishers::contains).isPresent()
                || days.filter(named ->
                                origin.published().filter(named::overlaps).isPresent())
                        .isPresent();
    }

    /// How much a passage has of what the question says round the name, from 0 to 1.
    double answeredBy(MatchedPassage passage) {
        double sum = 0;
        for (long rest = passage.all(); rest != 0; rest &= rest - 1) {
            sum += near[Long.numberOfTrailingZeros(rest)];
        }
        double share = sum == 0 ? 0 : sum / all;
        return fits(passage) ? share : OTHER_ORIGIN * share;
    }
}
