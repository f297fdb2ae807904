package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.List;
import java.util.Optional;

/// A possible attribution around one cue.
///
/// @param rival the log-odds of the likeliest other cue that stands in its content outside quotation marks
record Candidate(int cue, Optional<Range> source, List<Range> content, Scores scores, double rival) {
    /// The rival of a candidate that has none.
    static final double NO_RIVAL = Double.NEGATIVE_INFINITY;

    /// The log-probabilities of the choices that led to a candidate; the cue's is a log-odds.
    ///
    /// @param sourceStart of where the source begins
    /// @param sourceEnd of where it ends
    /// @param content of where the content begins and ends
    /// @param second of where its second piece begins, or that there is none
    /// @param rank how many readings of the same cue were found likelier before they were looked at as a whole
    record Scores(double cue, double sourceStart, double sourceEnd, double content, double second, int rank) {}

    Candidate {
        content = List.copyOf(content);
    }

    Candidate withRival(double likeliest) {
        return new Candidate(cue, source, content, scores, likeliest);
    }

    /// The same with other content.
    Candidate with(List<Range> other) {
        return new Candidate(cue, source, other, scores, rival);
    }

    /// The first token of content and cue.
    int start() {
        return Math.min(extent().first(), cue);
    }

    /// The last token of content and cue.
    int end() {
        return Math.max(extent().last(), cue);
    }

    Range extent() {
        return new Range(content.getFirst().first(), content.getLast().last());
    }
}
