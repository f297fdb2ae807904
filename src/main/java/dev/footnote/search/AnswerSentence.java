package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;

/// Chooses the sentence of a passage that answers the question. Pure.
///
/// The weights were tuned on the development part of SQuAD; see `docs/evaluation/ask.md`.
final class AnswerSentence {
    /// A sentence often takes its subject from the one before it.
    private static final double BEFORE = 0.4;

    private static final double KIND = 0.1;

    private AnswerSentence() {}

    /// The number of the sentence in the passage; the earliest of equals.
    ///
    /// @param text the words of the passage
    static int in(MatchedPassage matched, Passage passage, String text) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < matched.sentenceCount(); s++) {
            Span sentence = passage.sentences().get(s).shift(-passage.span().start());
            double score = score(matched, s, sentence.in(text));
            if (score > highest) {
                highest = score;
                best = s;
            }
        }
        return best;
    }

    private static double score(MatchedPassage matched, int s, String sentence) {
        ParsedQuestion question = matched.question();
        long here = matched.sentence(s);
        double score = question.share(here);
        if (s > 0) {
            score += BEFORE * question.share(matched.sentence(s - 1) & ~here);
        }
        return question.kind().isNamedIn(sentence, question.text()) ? score + KIND : score;
    }
}
