package dev.footnote.search;

import java.util.Arrays;
import java.util.List;

/// A passage seen through a question: where each of the question's terms stands in it, variants joined.
final class MatchedPassage {
    private final PassageMatch match;
    private final ParsedQuestion question;
    private final int[][] positions;

    /// @param termNumbers for each question term, the numbers of its variants in the request
    MatchedPassage(PassageMatch match, ParsedQuestion question, List<int[]> termNumbers) {
        this.match = match;
        this.question = question;
        this.positions = new int[termNumbers.size()][];
        for (int t = 0; t < positions.length; t++) {
            positions[t] = join(match, termNumbers.get(t));
        }
    }

    private static int[] join(PassageMatch match, int[] numbers) {
        int size = 0;
        for (int number : numbers) {
            size += match.frequency(number);
        }
        int[] joined = new int[size];
        int next = 0;
        for (int number : numbers) {
            for (int i = 0; i < match.frequency(number); i++) {
                joined[next++] = match.position(number, i);
            }
        }
        if (numbers.length > 1) {
            Arrays.sort(joined);
        }
        return joined;
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

    boolean has(int term) {
        return positions[term].length > 0;
    }

    /// The rarities of the terms in a sentence, each once.
    double weightIn(int sentence) {
        int from = match.sentenceStart(sentence);
        int to = match.sentenceStart(sentence + 1);
        double weight = 0;
        for (int t = 0; t < positions.length; t++) {
            if (stands(positions[t], from, to)) {
                weight += question.terms().get(t).rarity();
            }
        }
        return weight;
    }

    private static boolean stands(int[] positions, int from, int to) {
        for (int position : positions) {
            if (position >= from && position < to) {
                return true;
            }
        }
        return false;
    }
}
