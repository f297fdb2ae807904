package dev.footnote.conversation;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;

/// What a button asks for. Together with the restated call of its message it is all there is to know: nothing is kept
/// between a reply and its buttons.
public sealed interface FollowUp {
    /// Another page of the same reply; counted from 0.
    record Page(int page) implements FollowUp {}

    /// The same of a reply that somebody has shared, so that anybody turns its pages.
    record SharedPage(int page) implements FollowUp {}

    /// The same call, with the nearest passages of a question that the documents do not answer.
    record Nearest() implements FollowUp {}

    /// The same call with one argument set anew.
    record With(String parameter, String value) implements FollowUp {}

    /// More of the document around a span.
    ///
    /// @param mark tells the words of the span from others, so that a change of the document is found out; empty
    ///     in buttons of older versions
    record Context(DocumentId document, Span span, String mark) implements FollowUp {
        /// More of what is around an excerpt.
        public static Context around(Excerpt place) {
            return new Context(place.document().id(), place.span(), mark(place.text()));
        }

        /// Whether the span has the words that it had.
        boolean isAsItWasIn(SourceDocument now) {
            return span.end() <= now.text().length() && (mark.isEmpty() || mark.equals(mark(span.in(now.text()))));
        }

        private static String mark(String words) {
            return Integer.toString(words.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
        }
    }

    /// The same reply for everybody to see.
    record Share(int page) implements FollowUp {}

    /// Another call altogether: `value` as [CommandLine] reads it behind the name of `command`, so for the leading
    /// parameter unless it names others.
    record Ask(String command, String value) implements FollowUp {}
}
