package dev.footnote.search;

/// The sentence of a passage that answers the question.
///
/// @param number of the sentence in the passage, the earliest of equals; 0 also when no sentence holds anything
/// @param score what speaks for it
/// @param kindNamed whether it names what the question asks for
record AnswerSentence(int number, double score, boolean kindNamed) {
    /// A sentence often takes its subject from the one before it.
    private static final double BEFORE = 0.4;

    private static final double KIND = 0.1;

    /// The sentence that holds most of the question, counting what it takes from the sentence before, and rather one
    /// that names what the question asks for. The weights were tuned on the development part of SQuAD; see
    /// `docs/evaluation/ask.md`. Pure.
    static AnswerSentence in(MatchedPassage matched, ReadPassage read) {
        double[] held = new double[matched.sentenceCount()];
        double most = 0;
        for (int s = 0; s < held.length; s++) {
            held[s] = held(matched, s);
            most = Math.max(most, held[s]);
        }
        AnswerSentence best = new AnswerSentence(0, Double.NEGATIVE_INFINITY, false);
        for (int s = 0; s < held.length; s++) {
            boolean mayBeBest = held[s] + KIND >= most && held[s] + KIND > best.score();
            boolean named = mayBeBest && namesKind(matched.question(), read, s);
            double score = named ? held[s] + KIND : held[s];
            best = score > best.score() ? new AnswerSentence(s, score, named) : best;
        }
        return best;
    }

    private static double held(MatchedPassage matched, int s) {
        ParsedQuestion question = matched.question();
        long here = matched.sentence(s);
        double share = question.share(here);
        return s == 0 ? share : share + BEFORE * question.share(matched.sentence(s - 1) & ~here);
    }

    private static boolean namesKind(ParsedQuestion question, ReadPassage read, int s) {
        return question.kind().isNamedIn(read.sentence(s).in(read.text()), question.lowerCase());
    }
}
