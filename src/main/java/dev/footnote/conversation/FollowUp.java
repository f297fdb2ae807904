package dev.footnote.conversation;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;

/// What a button asks for. Together with the restated call of its message it is all there is to know: nothing is kept
/// between a reply and its buttons.
public sealed interface FollowUp {
    /// Another page of the same reply; counted from 0.
    record Page(int page) implements FollowUp {}

    /// The same call, with the nearest passages of a question that the documents do not answer.
    record Nearest() implements FollowUp {}

    /// More of the document around a span.
    record Context(DocumentId document, Span span) implements FollowUp {}

    /// The same reply for everybody to see.
    record Share(int page) implements FollowUp {}

    /// Another call altogether: `value` as [CommandLine] reads it behind the name of `command`, so for the leading
    /// parameter unless it names others.
    record Ask(String command, String value) implements FollowUp {}
}
