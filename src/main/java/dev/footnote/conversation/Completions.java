package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.people.Person;
import dev.footnote.text.DocumentId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a brief offers for a parameter while it is typed.
final class Completions {
    /// Discord's limit.
    private static final int MOST = 25;

    private final Brief brief;

    Completions(Brief brief) {
        this.brief = brief;
    }

    /// At most 25 choices, likeliest first; none for free text.
    List<Completion> complete(Parameter.Values values, String typed) {
        Stream<Completion> all = switch (values) {
            case PERSON -> brief.people().complete(typed, MOST).stream().map(Completions::person);
            case TOPIC -> brief.topics().beginningWith(typed, MOST).stream().map(Completion::of);
            case PUBLISHER -> containing(brief.publishers().stream(), typed);
            case DOCUMENT -> containing(brief.documentIds().stream().map(DocumentId::value), typed);
            case KIND, EXTENT, ACTION -> containing(values.choices().stream(), typed);
            case TEXT, DATE, FILE -> Stream.empty();
        };
        return all.filter(Completion::fits).limit(MOST).toList();
    }

    private static Completion person(Person person) {
        String introduced = QuoteCommand.introduce(person);
        boolean fits = introduced.length() <= Completion.MOST_CHARACTERS;
        return new Completion(fits ? introduced : person.name(), person.name());
    }

    private static Stream<Completion> containing(Stream<String> values, String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return values.filter(value -> value.toLowerCase(Locale.ROOT).contains(part))
                .map(Completion::of);
    }
}
