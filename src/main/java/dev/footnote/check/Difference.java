package dev.footnote.check;

import dev.footnote.text.Span;

/// Where words that somebody quotes part from the words of a document.
public sealed interface Difference {
    /// Other words stand there.
    ///
    /// @param said in the text that was checked
    /// @param truth in the document
    record Changed(Span said, Span truth) implements Difference {}

    /// Words that are not there.
    record Added(Span said) implements Difference {}

    /// Words that are there, and were left out without a sign of it.
    record LeftOut(Span truth) implements Difference {}
}
