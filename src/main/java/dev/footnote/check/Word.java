package dev.footnote.check;

import dev.footnote.text.Span;

/// One word as it is compared.
///
/// @param folded without case, accents and the commas of large numbers; empty for an ellipsis
/// @param span where it stands in its text
/// @param weight what the word counts for; little for those that every sentence has
/// @param standing whether it was said or only surrounds what was said
record Word(String folded, Span span, double weight, Standing standing) {
    /// Where a word stands among quotation marks.
    enum Standing {
        /// Between quotation marks.
        SAID,
        /// Between two quoted parts: what interrupts a speech ("he said").
        INTERRUPTING,
        /// Anywhere else.
        PLAIN,
        /// No word but a sign that some were left out.
        ELLIPSIS,
        /// In square brackets: a word that the one who quotes admits to have put in.
        EDITORIAL
    }

    boolean isEllipsis() {
        return standing == Standing.ELLIPSIS;
    }

    Word with(Standing other) {
        return new Word(folded, span, weight, other);
    }
}
