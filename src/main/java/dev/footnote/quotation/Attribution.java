package dev.footnote.quotation;

import java.util.List;

/// An attribution as found in the tokens of a document, before its speaker is known.
///
/// @param content ranges of tokens, in order
/// @param cue the token range of the cue; empty list when there is none
/// @param source the token range of the source; empty list when there is none
record Attribution(List<Range> content, List<Range> cue, List<Range> source, AttributionRule rule, double confidence) {
    Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /// Tokens from `first` to `last`, both included.
    record Range(int first, int last) {
        boolean contains(int token) {
            return first <= token && token <= last;
        }

        boolean overlaps(Range other) {
            return first <= other.last && other.first <= last;
        }
    }
}
