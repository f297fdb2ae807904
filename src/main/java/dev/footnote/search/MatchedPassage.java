package dev.footnote.search;

import java.util.List;
import java.util.stream.LongStream;

/// A passage seen through a question: where each of the question's terms stands in it, variants joined. Sets of terms
/// are the bits of a `long`, which [ParsedQuestion#MOST_TERMS] allows for.
final class MatchedPassage {
    private final PassageMatch match;
    private final ParsedQuestion question;
    private final int[][] positions;
    private final long[] sentences;
    private final long head;
    private final long all;

    /// @param termNumbers for each question term, the numbers of its variants in the request
    MatchedPassage(PassageMatch match, ParsedQuestion question, List<int[]> termNumbers) {
        this.match = match;
        this.question = question;
        this.positions = new int[termNumbers.size()][];
        this.sentences = new long[match.sentenceCount()];
        long inHead = 0;
        long anywhere = 0;
        for (int t = 0; t < positions.length; t++) {
            positions[t] = match.positions(termNumbers.get(t));
            for (int position : positions[t]) {
                int sentence = match.sentenceAt(position);
                if (sentence < 0) {
                    inHead |= 1L << t;
                } else {
                    sentences[sentence] |= 1L << t;
                }
            }
            anywhere |= positions[t].length > 0 ? 1L << t : 0;
        }
        this.head = inHead;
        this.all = anywhere;
    }

    PassageMatch match() {
        return match;
    }

    ParsedQuestion question() {
        return question;
    }

    /// The rising positions of a term of the question; not to be changed.
    int[] positions(int term) {
        return positions[term];
    }

    /// The terms in the head.
    long head() {
        return head;
    }

    /// The terms in the head or in any sentence.
    long all() {
        return all;
    }

    /// Whether a term stands in the head or in any sentence.
    boolean has(int term) {
        return (all >> term & 1) != 0;
    }

    int sentenceCount() {
        return sentences.length;
    }

    /// The terms in a sentence.
    long sentence(int number) {
        return sentences[number];
    }

    /// The terms in each sentence.
    LongStream bySentence() {
        return LongStream.of(sentences);
    }

    /// The terms in a sentence and the two before it.
    long upTo(int number) {
        long terms = 0;
        for (int s = Math.max(0, number - 2); s <= number; s++) {
            terms |= sentences[s];
        }
        return terms;
    }

    /// The most that three sentences in a row have of a set of terms, as a share of its weight.
    double inContext(long terms) {
        double best = 0;
        for (int s = 0; s < sentences.length; s++) {
            long here = upTo(s) & terms;
            best = here == 0 ? best : Math.max(best, question.share(here, terms));
        }
        return best;
    }

    /// BM25's count of a term: 0 when it is absent, towards 1 the more often it stands here.
    double saturation(int term, double norm) {
        int frequency = positions[term].length;
        return frequency / (frequency + norm);
    }

    /// Whether two terms stand at this distance from each other, in this order.
    boolean hasPair(int first, int second, int distance) {
        int j = 0;
        for (int position : positions[first]) {
            while (j < positions[second].length && positions[second][j] < position + distance) {
                j++;
            }
            if (j < positions[second].length && positions[second][j] == position + distance) {
                return true;
            }
        }
        return false;
    }

    /// Whether two terms stand at most this far apart, in either order.
    boolean hasNear(int first, int second, int distance) {
        int j = 0;
        for (int position : positions[first]) {
            while (j < positions[second].length && positions[second][j] < position - distance) {
                j++;
            }
            if (j < positions[second].length && positions[second][j] <= position + distance) {
                return true;
            }
        }
        return false;
    }
}
