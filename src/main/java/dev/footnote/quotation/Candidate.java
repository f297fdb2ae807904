package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.List;
import java.util.Optional;

/// A possible attribution around one cue, with the log-probabilities of the choices that led to it.
record Candidate(
        int cue,
        Optional<Range> source,
        List<Range> content,
        double cueScore,
        double sourceScore,
        double contentScore,
        double secondScore) {
    Candidate {
        content = List.copyOf(content);
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
