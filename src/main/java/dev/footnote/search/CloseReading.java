package dev.footnote.search;

import java.util.Arrays;

/// One of the best candidates with its words before us, not only the places of the question's terms.
final class CloseReading {
    private final MatchedPassage passage;
    private final WordForms.Found forms;
    private final AnswerSentence answer;
    private final int others;
    private final double documentChance;
    private final WrittenPairs.Found pairs;
    private final Contrast contrast;
    private final SoftMatch soft;

    /// @param forms which of the question's words the text has as they are written
    /// @param answer the sentence that answers best
    /// @param others how many of the other best candidates are of the same document
    /// @param documentChance how likely the first look takes it that an answer is in the same document, from 0 to 1
    /// @param pairs which of the question's pairs of words the text has
    /// @param contrast with the other best candidates
    /// @param soft what the passage has when near words count
    CloseReading(
            MatchedPassage passage,
            WordForms.Found forms,
            AnswerSentence answer,
            int others,
            double documentChance,
            WrittenPairs.Found pairs,
            Contrast contrast,
            SoftMatch soft) {
        this.passage = passage;
        this.forms = forms;
        this.answer = answer;
        this.others = others;
        this.documentChance = documentChance;
        this.pairs = pairs;
        this.contrast = contrast;
        this.soft = soft;
    }

    MatchedPassage passage() {
        return passage;
    }

    ParsedQuestion question() {
        return passage.question();
    }

    WordForms.Found forms() {
        return forms;
    }

    int others() {
        return others;
    }

    double documentChance() {
        return documentChance;
    }

    WrittenPairs.Found pairs() {
        return pairs;
    }

    Contrast contrast() {
        return contrast;
    }

    SoftMatch soft() {
        return soft;
    }

    /// What speaks for the answering sentence; 0 when there is none.
    double bestScore() {
        return Math.max(0, answer.score());
    }

    /// The terms of the answering sentence.
    long bestTerms() {
        return passage.sentenceCount() == 0 ? 0 : passage.sentence(answer.number());
    }

    /// The number of words of the answering sentence.
    int bestLength() {
        PassageMatch match = passage.match();
        int number = answer.number();
        return passage.sentenceCount() == 0 ? 0 : match.sentenceStart(number + 1) - match.sentenceStart(number);
    }

    /// The number of words from the first to the last of the smallest part of the sentences that has every term which
    /// they have at all; 0 for fewer than two terms.
    int window() {
        int[] places = places();
        long wanted = 0;
        for (int place : places) {
            wanted |= 1L << (place & 63);
        }
        if (Long.bitCount(wanted) < 2) {
            return 0;
        }
        int[] counts = new int[ParsedQuestion.MOST_TERMS];
        int missing = Long.bitCount(wanted);
        int left = 0;
        int smallest = Integer.MAX_VALUE;
        for (int place : places) {
            missing -= counts[place & 63]++ == 0 ? 1 : 0;
            while (missing == 0) {
                smallest = Math.min(smallest, (place >> 6) - (places[left] >> 6));
                missing += --counts[places[left] & 63] == 0 ? 1 : 0;
                left++;
            }
        }
        return smallest;
    }

    /// The places of all terms in the sentences, rising: position times 64 plus term.
    private int[] places() {
        int head = passage.match().headLength();
        int[] places = new int[16];
        int count = 0;
        for (int t = 0; t < question().terms().size(); t++) {
            for (int position : passage.positions(t)) {
                if (position >= head) {
                    places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                    places[count++] = position << 6 | t;
                }
            }
        }
        int[] all = Arrays.copyOf(places, count);
        Arrays.sort(all);
        return all;
    }

    /// The number of terms of the longest part of the question that stands in the passage just so.
    int longestRun() {
        int longest = 0;
        for (int t = 0; t < question().terms().size() - longest; t++) {
            for (int position : passage.positions(t)) {
                longest = Math.max(longest, runFrom(t, position));
            }
        }
        return longest;
    }

    private int runFrom(int term, int position) {
        ParsedQuestion question = question();
        int length = 1;
        int at = position;
        for (int t = term + 1; t < question.terms().size(); t++) {
            at += question.terms().get(t).position()
                    - question.terms().get(t - 1).position();
            if (Arrays.binarySearch(passage.positions(t), at) < 0) {
                break;
            }
            length++;
        }
        return length;
    }
}
