package dev.footnote.library;

import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.SpokenWords;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who is quoted where, read of the documents that a question comes to, and of each once a question.
///
/// @param people asked for when the first question is
record QuotedWords(IndexSnapshot snapshot, Supplier<PeopleDirectory> people) implements SpokenWords {
    @Override
    public Optional<Speaker> by(String name) {
        Set<Person> called = Set.copyOf(people.get().called(name));
        return called.isEmpty() ? Optional.empty() : Optional.of(once(id -> wordsBy(called, id)));
    }

    @Override
    public Optional<Speaker> byAnybody() {
        return people.get().people().isEmpty()
                ? Optional.empty()
                : Optional.of(once(id -> words(quotations(id)).toList()));
    }

    private static Speaker once(Speaker speaker) {
        Map<DocumentId, List<Span>> known = new ConcurrentHashMap<>();
        return id -> known.computeIfAbsent(id, speaker::in);
    }

    /// The names of those who are quoted are read sooner than what they said.
    private List<Span> wordsBy(Set<Person> speakers, DocumentId id) {
        if (speakersOf(id).map(MentionedPerson::person).noneMatch(speaker -> isOneOf(speakers, speaker))) {
            return List.of();
        }
        return words(quotations(id)
                        .filter(quotation -> quotation
                                .speaker()
                                .filter(speaker -> isOneOf(speakers, speaker))
                                .isPresent()))
                .toList();
    }

    private boolean isOneOf(Set<Person> wanted, Person speaker) {
        return people.get().personOf(speaker).filter(wanted::contains).isPresent();
    }

    private Stream<MentionedPerson> speakersOf(DocumentId id) {
        return snapshot.attachment(id, DocumentAnalyst.PEOPLE).stream()
                .flatMap(bytes -> DocumentAnalyst.PEOPLE_CODEC.read(bytes).stream());
    }

    private Stream<Quotation> quotations(DocumentId id) {
        return snapshot.attachment(id, DocumentAnalyst.QUOTATIONS).stream()
                .flatMap(bytes -> DocumentAnalyst.QUOTATION_CODEC.read(bytes).stream());
    }

    private static Stream<Span> words(Stream<Quotation> quotations) {
        return quotations
                .filter(quotation -> quotation.confidence() >= Brief.SURE_ENOUGH)
                .flatMap(quotation -> quotation.content().stream());
    }
}
