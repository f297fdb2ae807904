package dev.footnote.search;

import java.util.stream.IntStream;

/// How sure the ranking is that the documents answer a question at all: a logistic regression over how well the best
/// passage does. Pure.
///
/// The weights were learned on the development parts of the unanswerable set (half of SQuAD's articles, asked about
/// both halves) and, counting a fifth, of MultiHop-RAG; `docs/evaluation/ask.md` has the curve.
final class Confidence {
    private static final double BIAS = -11.95;
    private static final double CLAUSE_COVERED = -1.04;
    private static final double WORDS = 6.78;
    private static final double SCORE = 0.6085;
    private static final double NAMES = 1.57;
    private static final double CLAUSES = 0.415;
    private static final double TERMS = 2.59;
    private static final double KIND_MISSING = -0.57;

    /// What a passage is worth at least that has a sentence with every word of the question in it: a question of one
    /// or two words gives the regression nothing to weigh.
    private static final double ALL_IN_ONE_SENTENCE = 0.5;

    private Confidence() {}

    /// From 0 to 1.
    ///
    /// @param top the best passage
    /// @param kindNamed whether its answering sentence names what the question asks for
    static double of(RankedPassage top, CandidatePool pool, boolean kindNamed) {
        MatchedPassage passage = top.passage();
        ParsedQuestion question = passage.question();
        double sum = BIAS
                + CLAUSE_COVERED * bestClause(passage)
                + WORDS * Features.words(passage, pool)
                + SCORE * top.score()
                + NAMES * namesCovered(passage)
                + CLAUSES * Math.log(question.clauses().size())
                + TERMS * Math.log1p(question.terms().size())
                + (kindNamed ? 0 : KIND_MISSING);
        double confidence = 1 / (1 + Math.exp(-sum));
        return hasAllInOneSentence(passage) ? Math.max(confidence, ALL_IN_ONE_SENTENCE) : confidence;
    }

    private static double bestClause(MatchedPassage passage) {
        ParsedQuestion question = passage.question();
        double best = 0;
        for (Clause clause : question.clauses()) {
            double weight = question.weight(clause.terms());
            best = Math.max(best, weight == 0 ? 0 : question.weight(clause.terms() & passage.all()) / weight);
        }
        return best;
    }

    private static double namesCovered(MatchedPassage passage) {
        long names = Features.capitals(passage.question());
        double weight = passage.question().weight(names);
        return weight == 0 ? 1 : passage.question().weight(names & passage.all()) / weight;
    }

    private static boolean hasAllInOneSentence(MatchedPassage passage) {
        long everything = passage.question().everything();
        return everything != 0
                && IntStream.range(0, passage.sentenceCount()).anyMatch(s -> passage.sentence(s) == everything);
    }
}
