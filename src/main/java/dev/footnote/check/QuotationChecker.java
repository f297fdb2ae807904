package dev.footnote.check;

import dev.footnote.search.PassageIndex;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Tells whether a quotation stands in the documents of one state of a brief. The same words always get the same
/// verdict. Thread-safe.
public final class QuotationChecker {
    /// `docs/evaluation/check.md` shows what this threshold lets through and what it refuses.
    private static final double NEAR = 0.62;

    /// Of fewer words only the very same count: too many others have most of them by chance.
    private static final int FEWEST_FOR_NEAR = 4;

    private static final int MOST_PLACES = 5;
    private static final Comparator<Match> CLOSEST = Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparing(match -> match.document().id())
            .thenComparing(Match::span);

    private final NeighbourhoodFinder finder;

    public QuotationChecker(PassageIndex index, Function<DocumentId, SourceDocument> documents) {
        this.finder = new NeighbourhoodFinder(index, documents);
    }

    /// @param text the words between the quotation marks
    public Verdict check(String text, SearchFilter filter) {
        List<Word> claim = WordReader.claim(text);
        if (!finder.canLookFor(text)) {
            return new Verdict.TooCommon();
        }
        List<Reading> readings = readings(claim, finder.ofTheWhole(text, filter));
        List<Match> matches =
                readings.stream().flatMap(Reading::match).sorted(CLOSEST).toList();
        List<Match> exact =
                matches.stream().filter(Match::isExact).limit(MOST_PLACES).toList();
        return exact.isEmpty()
                ? joined(text, filter, claim, readings).orElseGet(() -> near(claim, matches))
                : new Verdict.Exact(exact);
    }

    private static List<Reading> readings(List<Word> claim, List<Neighbourhood> places) {
        return places.stream().map(place -> Reading.of(claim, place)).toList();
    }

    private static Verdict near(List<Word> claim, List<Match> matches) {
        double best = matches.isEmpty() ? 0 : matches.getFirst().similarity();
        if (best < NEAR || claim.size() < FEWEST_FOR_NEAR) {
            return new Verdict.NotThere(matches.stream().findFirst());
        }
        return new Verdict.Near(matches.stream()
                .filter(match -> match.similarity() == best)
                .limit(MOST_PLACES)
                .toList());
    }

    private Optional<Verdict> joined(String text, SearchFilter filter, List<Word> claim, List<Reading> whole) {
        Joint joint = new Joint(claim);
        double single = whole.stream().mapToDouble(Reading::cost).min().orElse(Double.POSITIVE_INFINITY);
        if (!joint.canPay(single)) {
            return Optional.empty();
        }
        List<Neighbourhood> places = new ArrayList<>(finder.ofHalves(text, filter));
        whole.stream()
                .min(Comparator.comparingDouble(Reading::cost))
                .ifPresent(best ->
                        best.unexplained().forEach(rest -> places.addAll(finder.ofTheWhole(rest.in(text), filter))));
        return joint.find(Reading.together(whole, readings(claim, places)), single);
    }
}
