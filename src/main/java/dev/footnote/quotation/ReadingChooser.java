package dev.footnote.quotation;

import java.util.List;

/// Chooses among the readings of a cue by looking at each as a whole. Not thread-safe.
final class ReadingChooser {
    private final Model model;
    private final Features features = new Features();

    ReadingChooser(Model model) {
        this.model = model;
    }

    /// The likeliest reading, the first of equals.
    ///
    /// @param readings not empty
    Candidate choose(Tokens tokens, List<Candidate> readings) {
        Candidate best = readings.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate reading : readings.size() > 1 ? readings : List.<Candidate>of()) {
            CandidateFeatures.reading(tokens, reading, features);
            double score = model.score(features);
            if (score > most) {
                most = score;
                best = reading;
            }
        }
        return best;
    }
}
