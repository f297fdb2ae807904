package dev.footnote.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the passages shown so far have brought. Grows by one passage at a time; not thread-safe.
final class ShownEvidence {
    private final ParsedQuestion question;
    private final List<SpreadCandidate> passages = new ArrayList<>();
    private final int[] timesShown = new int[ParsedQuestion.MOST_TERMS];
    private final double[] answered;
    private final double[] inContext;
    private final Map<Integer, Integer> byDocument = new HashMap<>();
    private final Map<String, Integer> byPublisher = new HashMap<>();
    private final Contrast contrast;
    private final double[] told;
    private long terms;
    private long pairs;

    /// @param contrast of all that may be shown
    ShownEvidence(ParsedQuestion question, Contrast contrast) {
        this.question = question;
        this.contrast = contrast;
        this.told = new double[question.clauses().size()];
        this.answered = new double[question.clauses().size()];
        this.inContext = new double[question.clauses().size()];
    }

    void show(SpreadCandidate passage) {
        passages.add(passage);
        terms |= passage.passage().all();
        pairs |= passage.ranked().pairs();
        for (long rest = passage.passage().all(); rest != 0; rest &= rest - 1) {
            timesShown[Long.numberOfTrailingZeros(rest)]++;
        }
        for (int c = 0; c < passage.answered().length; c++) {
            answered[c] += passage.answered()[c];
            inContext[c] += passage.inContext()[c];
            told[c] += passage.told()[c];
        }
        byDocument.merge(passage.match().document(), 1, Integer::sum);
        passage.match().publisher().ifPresent(name -> byPublisher.merge(name, 1, Integer::sum));
    }

    ParsedQuestion question() {
        return question;
    }

    List<SpreadCandidate> passages() {
        return passages;
    }

    /// The terms that anything shown has.
    long terms() {
        return terms;
    }

    /// The pairs of words that anything shown has.
    long pairs() {
        return pairs;
    }

    Contrast contrast() {
        return contrast;
    }

    /// How many of the passages shown have a term.
    int timesShown(int term) {
        return timesShown[term];
    }

    /// How much a clause still wants an answer, from 1 towards 0 the more of it was shown.
    double open(int clause) {
        return Math.exp(-answered[clause]);
    }

    /// The same for what a few sentences hold together.
    double openInContext(int clause) {
        return Math.exp(-inContext[clause]);
    }

    /// The same by what tells the candidates apart.
    double openTold(int clause) {
        return Math.exp(-told[clause]);
    }

    int ofDocument(int document) {
        return byDocument.getOrDefault(document, 0);
    }

    int ofPublisher(String publisher) {
        return byPublisher.getOrDefault(publisher, 0);
    }
}
