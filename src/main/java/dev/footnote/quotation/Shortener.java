package dev.footnote.quotation;

import dev.footnote.quotation.Selection.Rated;
import java.util.List;

/// Leaves out of attributions what is rather not a part of them. Not thread-safe.
final class Shortener {
    /// So much, as log-odds, is added for every shorter one: words too few are half right more often than words too
    /// many. Chosen by cross-validation (docs/evaluation/quotations.md).
    private static final double LEAN = 0.4;

    private final Model model;
    private final Features features = new Features();
    private final Choice choice = new Choice();

    Shortener(Model model) {
        this.model = model;
    }

    /// The attributions, some of them shorter.
    ///
    /// @param rated all candidates, in the order of their cues
    List<Rated> shortened(Tokens tokens, List<Rated> chosen, List<Rated> rated) {
        return chosen.stream().map(one -> shortened(tokens, one, rated)).toList();
    }

    private Rated shortened(Tokens tokens, Rated one, List<Rated> rated) {
        List<Shorter> options = Shorter.of(tokens, one.candidate(), rated);
        if (options.size() == 1) {
            return one;
        }
        choice.clear();
        for (Shorter option : options) {
            ShorterFeatures.fill(tokens, one, option, features);
            choice.add(model.score(features) + (option.cut() == Shorter.Cut.NOTHING ? 0 : LEAN));
        }
        return one.with(options.get(choice.best()).content());
    }
}
