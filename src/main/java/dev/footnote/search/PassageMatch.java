package dev.footnote.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One passage and where the terms of a [CandidateRequest] stand in it. Positions count words from the start of the
/// head; stop words are counted, so that neighbours are neighbours.
public final class PassageMatch {
    private final int number;
    private final int document;
    private final PassageOrigin origin;
    private final int[] sentences;
    private final int length;
    private final List<int[]> positions;

    /// @param number names the passage in its snapshot
    /// @param document names its document in the snapshot
    /// @param sentences the position of the first word of each sentence; the first of them is the length of the
    ///     head
    /// @param length the position behind the last word
    /// @param positions for each term of the request, in its order, the rising positions of the term
    public PassageMatch(
            int number, int document, PassageOrigin origin, int[] sentences, int length, List<int[]> positions) {
        this.number = number;
        this.document = document;
        this.origin = origin;
        this.sentences = sentences.clone();
        this.length = length;
        this.positions = List.copyOf(positions);
    }

    public int number() {
        return number;
    }

    /// The same for all passages of one document.
    public int document() {
        return document;
    }

    /// Who published the passage, and when.
    public PassageOrigin origin() {
        return origin;
    }

    public int sentenceCount() {
        return sentences.length;
    }

    /// The position of the first word of a sentence; for the number behind the last one, the end of the passage.
    public int sentenceStart(int sentence) {
        return sentence == sentences.length ? length : sentences[sentence];
    }

    /// The sentence in which a position lies, or -1 for the head.
    public int sentenceAt(int position) {
        int found = Arrays.binarySearch(sentences, position);
        return found >= 0 ? lastStartingAt(found) : -found - 2;
    }

    private int lastStartingAt(int sentence) {
        int last = sentence;
        while (last + 1 < sentences.length && sentences[last + 1] == sentences[sentence]) {
            last++;
        }
        return last;
    }

    public int headLength() {
        return sentences.length == 0 ? length : sentences[0];
    }

    /// The number of words, without the head.
    public int bodyLength() {
        return length - headLength();
    }

    /// The rising positions at which any of these terms stands; not to be changed.
    ///
    /// @param terms their numbers in the request
    public int[] positions(int... terms) {
        if (terms.length == 1) {
            return positions.get(terms[0]);
        }
        int[] joined = {};
        for (int term : terms) {
            joined = joined(joined, positions.get(term));
        }
        return joined;
    }

    /// What stands in either, rising, each once.
    private static int[] joined(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return Arrays.stream(joined).sorted().distinct().toArray();
    }

    /// Names the publisher, if any.
    public Optional<String> publisher() {
        return origin.publisher();
    }
}
