package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.people.Person;
import dev.footnote.people.PersonMatch;
import dev.footnote.quotation.QuotationKind;
import dev.footnote.search.SearchFilter;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.Spelling;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the arguments of a call into what they mean in a brief.
final class Arguments {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Invocation invocation;
    private final Brief brief;

    Arguments(Invocation invocation, Brief brief) {
        this.invocation = invocation;
        this.brief = brief;
    }

    Optional<String> text(String name) {
        return invocation.argument(name);
    }

    /// @throws WrongArgumentException for what is no date
    Optional<PartialDate> date(String name) {
        Optional<String> value = invocation.argument(name);
        Optional<PartialDate> date = value.flatMap(PartialDate::parse);
        if (value.isPresent() && date.isEmpty()) {
            throw new WrongArgumentException(Words.of("date.wrong", value.get(), name));
        }
        return date;
    }

    /// The documents that the call speaks of.
    ///
    /// @throws WrongArgumentException for a publisher or document that the brief has not, or for dates in the wrong
    ///     order
    SearchFilter filter() {
        Optional<PartialDate> from = date("from");
        Optional<PartialDate> to = date("to");
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            throw new WrongArgumentException(Words.of("date.order", from.get(), to.get()));
        }
        return new SearchFilter(publisher(), from, to, document());
    }

    /// The documents that the call speaks of, whenever they were published.
    ///
    /// @throws WrongArgumentException for a publisher or document that the brief has not
    SearchFilter documents() {
        return new SearchFilter(publisher(), Optional.empty(), Optional.empty(), document());
    }

    /// @throws WrongArgumentException for a name that nobody of the brief goes by, or several people
    Optional<Person> person(String name) {
        return invocation.argument(name).map(value -> switch (brief.people().find(value)) {
            case PersonMatch.Known(Person known) -> known;
            case PersonMatch.Ambiguous(List<Person> candidates) ->
                throw new WrongArgumentException(Words.of("person.several", value, names(candidates)));
            case PersonMatch.Unknown ignored -> throw new WrongArgumentException(unknownPerson(value));
        });
    }

    /// Whether a name is given that nobody of the brief goes by.
    boolean isUnknownPerson(String name) {
        return invocation
                .argument(name)
                .filter(value -> brief.people().find(value) instanceof PersonMatch.Unknown)
                .isPresent();
    }

    /// That nobody of the brief goes by a name, with the nearest names.
    String unknownPerson(String value) {
        List<Person> nearest =
                brief.people().find(value) instanceof PersonMatch.Unknown(List<Person> people) ? people : List.of();
        return Words.of("person.unknown", value)
                + (nearest.isEmpty() ? "" : " " + Words.of("person.nearest", names(nearest)));
    }

    private static String names(List<Person> people) {
        return Wording.listed(people.stream().map(Person::name).toList());
    }

    /// @throws WrongArgumentException for an unknown kind
    Optional<QuotationKind> kind() {
        return invocation
                .argument("kind")
                .map(value -> Arrays.stream(QuotationKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> new WrongArgumentException(Words.of("kind.wrong", value))));
    }

    private Optional<String> publisher() {
        return invocation.argument("publisher").map(value -> {
            List<String> publishers = brief.publishers();
            return publishers.stream()
                    .filter(publisher -> fold(publisher).equals(fold(value)))
                    .findFirst()
                    .or(() -> onlyOneContaining(publishers, value))
                    .orElseThrow(() -> unknown("publisher.unknown", value, publishers));
        });
    }

    private static Optional<String> onlyOneContaining(List<String> publishers, String value) {
        List<String> matching = publishers.stream()
                .filter(publisher -> fold(publisher).contains(fold(value)))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    private Optional<DocumentId> document() {
        return invocation.argument("document").map(value -> {
            List<DocumentId> ids = brief.documentIds();
            return ids.stream()
                    .filter(id -> id.value().equals(value))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            "document.unknown",
                            value,
                            ids.stream().map(DocumentId::value).toList()));
        });
    }

    private static WrongArgumentException unknown(String key, String value, List<String> known) {
        String nearest = Spelling.nearest(value, known)
                .map(one -> Words.of("value.nearest", one))
                .orElseGet(() -> Words.of("value.sources"));
        return new WrongArgumentException(Words.of(key, value) + " " + nearest);
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
