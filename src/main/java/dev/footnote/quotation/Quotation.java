package dev.footnote.quotation;

import dev.footnote.people.Person;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Something that somebody said, as printed: the three spans of an attribution (content, cue, source;
/// PolNeAR's terms) and the speaker whom the source means. All spans are absolute in the document.
///
/// @param content the words said, in order; several spans when the cue interrupts them; at least one, none
///     empty
/// @param cue the words that attribute them ("said", "according to"), several when they stand apart; may be
///     empty
/// @param source the words that name the speaker next to the cue, several when they stand apart; may be empty
/// @param speaker the person whom the source means, with role and affiliation as this document gives them;
///     empty when the rules are not sure
/// @param confidence from 0 to 1: how often attributions of this rule are right
/// @param rule why it was attributed so
public record Quotation(
        QuotationKind kind,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        Optional<Person> speaker,
        double confidence,
        AttributionRule rule) {
    public Quotation {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation has content");
        }
    }

    /// From the first character of the content to its last.
    public Span extent() {
        return content.getFirst().cover(content.getLast());
    }
}
