package dev.footnote.library;

import dev.footnote.people.MentionedPerson;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.search.SpokenWords;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Who is quoted where in a brief, read of the documents that a question comes to, and of each once a question.
record QuotedWords(Brief brief) implements SpokenWords {
    @Override
    public Optional<Speaker> by(String name) {
        Set<Person> called = Set.copyOf(brief.people().called(name));
        Predicate<Person> isMeant = speaker ->
                brief.people().personOf(speaker).filter(called::contains).isPresent();
        return called.isEmpty() ? Optional.empty() : Optional.of(once(id -> wordsBy(isMeant, id)));
    }

    @Override
    public Optional<Speaker> byAnybody() {
        return brief.people().people().isEmpty() ? Optional.empty() : Optional.of(once(id -> words(id, _ -> true)));
    }

    private static Speaker once(Speaker speaker) {
        Map<DocumentId, List<Span>> known = new ConcurrentHashMap<>();
        return id -> known.computeIfAbsent(id, speaker::in);
    }

    /// The names of those who are quoted are read sooner than what they said.
    private List<Span> wordsBy(Predicate<Person> isMeant, DocumentId id) {
        return brief.quotedIn(id).stream().map(MentionedPerson::person).anyMatch(isMeant)
                ? words(id, quotation -> quotation.speaker().filter(isMeant).isPresent())
                : List.of();
    }

    private List<Span> words(DocumentId id, Predicate<Quotation> wanted) {
        return brief.quotations(id).stream()
                .filter(Brief::isSure)
                .filter(wanted)
                .flatMap(quotation -> quotation.content().stream())
                .toList();
    }
}
