package dev.footnote.quotation;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds the person whom the source of an attribution means. Thread-safe.
final class SpeakerResolver {
    private final PeopleDirectory known;

    SpeakerResolver(PeopleDirectory known) {
        this.known = known;
    }

    /// The attributions as quotations, in the same order.
    List<Quotation> resolve(Tokens tokens, List<Attribution> attributions) {
        DocumentNames names = DocumentNames.of(tokens);
        return attributions.stream()
                .map(attribution -> quotation(tokens, attribution, names))
                .toList();
    }

    private Quotation quotation(Tokens tokens, Attribution attribution, DocumentNames names) {
        Optional<Person> speaker =
                attribution.source().stream().findFirst().flatMap(source -> person(tokens, source, names));
        return new Quotation(
                kind(tokens, attribution.content()),
                spans(tokens, attribution.content()),
                spans(tokens, attribution.cue()),
                spans(tokens, attribution.source()),
                speaker,
                attribution.confidence(),
                attribution.rule());
    }

    private Optional<Person> person(Tokens tokens, Range source, DocumentNames names) {
        Optional<String> name = names.nameIn(tokens, source);
        Optional<Person> configured = name.flatMap(this::configured);
        return configured.isPresent() ? configured : name.map(Person::named);
    }

    private Optional<Person> configured(String name) {
        return known.find(name) instanceof PersonMatch.Known(Person person) ? Optional.of(person) : Optional.empty();
    }

    private static List<Span> spans(Tokens tokens, List<Range> ranges) {
        return ranges.stream().map(range -> tokens.span(range.first(), range.last())).toList();
    }

    /// Direct when nine words in ten are inside quotation marks, as annotators of quotations count.
    private static QuotationKind kind(Tokens tokens, List<Range> content) {
        int words = 0;
        int quoted = 0;
        for (Range range : content) {
            for (int i = range.first(); i <= range.last(); i++) {
                if (tokens.isWord(i)) {
                    words++;
                    quoted += tokens.quoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return QuotationKind.INDIRECT;
        }
        return quoted * 10 >= words * 9 ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }
}
