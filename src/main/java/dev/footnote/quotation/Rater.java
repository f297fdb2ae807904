package dev.footnote.quotation;

/// Says how likely a candidate is right: the mean, as log-odds, of one opinion on its parts and one on all of it.
/// Each alone is surer than it should be. Not thread-safe.
final class Rater {
    private final Model model;
    private final Features features = new Features();

    Rater(Model model) {
        this.model = model;
    }

    double probability(Tokens tokens, Candidate candidate) {
        CandidateFeatures.parts(tokens, candidate, features);
        double parts = model.score(features);
        CandidateFeatures.whole(tokens, candidate, features);
        return 1 / (1 + Math.exp(-(parts + model.score(features)) / 2));
    }
}
