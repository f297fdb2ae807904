package dev.footnote.search;

/// A passage that may be shown, and what it answers of each clause of a question that has several: reckoned once, as
/// every choice of the next passage asks for it again.
///
/// @param answered for each clause, the share that the passage has
/// @param inContext for each clause, the share that a few sentences of the passage have together
/// @param told the same by what tells the candidates apart
@SuppressWarnings("ArrayRecordComponent") // made once a candidate, compared by nobody
record SpreadCandidate(RankedPassage ranked, double[] answered, double[] inContext, double[] told) {
    static SpreadCandidate of(RankedPassage ranked, Contrast contrast) {
        MatchedPassage passage = ranked.passage();
        double[] answered = new double[0];
        double[] inContext = new double[0];
        double[] told = new double[0];
        if (passage.question().hasSeveralClauses()) {
            answered = passage.question().clauses().stream()
                    .mapToDouble(clause -> clause.answeredBy(passage))
                    .toArray();
            inContext = passage.question().clauses().stream()
                    .mapToDouble(clause -> clause.answeredInContextBy(passage))
                    .toArray();
            told = passage.question().clauses().stream()
                    .mapToDouble(clause -> clause.toldBy(passage, contrast))
                    .toArray();
        }
        return new SpreadCandidate(ranked, answered, inContext, told);
    }

    MatchedPassage passage() {
        return ranked.passage();
    }

    PassageMatch match() {
        return ranked.passage().match();
    }
}
