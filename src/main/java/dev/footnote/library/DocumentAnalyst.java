package dev.footnote.library;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.footnote.chronology.TimelineBuilder;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.corpus.CompleteDocument;
import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationExtractor;
import dev.footnote.search.IndexedDocument;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that is done to a document at indexing time, so that nothing of it is left for a question. Thread-safe.
final class DocumentAnalyst {
    /// The names of the attachments, and how they are written.
    static final String QUOTATIONS = "quotations";

    static final String TIMELINE = "timeline";
    static final String PEOPLE = "people";

    static final FindingsCodec<List<Quotation>> QUOTATION_CODEC = new FindingsCodec<>(new TypeReference<>() {});
    static final FindingsCodec<List<TimelineEntry>> TIMELINE_CODEC = new FindingsCodec<>(new TypeReference<>() {});
    static final FindingsCodec<List<MentionedPerson>> PEOPLE_CODEC = new FindingsCodec<>(new TypeReference<>() {});

    private final PassageSplitter passages = new PassageSplitter();
    private final TimelineBuilder timeline = new TimelineBuilder();

    /// One more whenever readers read a file otherwise, or the rules for dates and speakers find something else. A
    /// release is told from another anyway; a program that is built in place is not.
    private static final int RULES = 3;

    /// Needs a model that takes longer to load than most questions to answer.
    private final Lazy<QuotationExtractor> quotations;

    /// @param configured people known before any document was read
    DocumentAnalyst(PeopleDirectory configured) {
        this.quotations = new Lazy<>(() -> new QuotationExtractor(configured));
    }

    /// Changes with what would be read and found in the same file: with the model, and by hand with the rules.
    static String version() {
        return QuotationExtractor.version() + " " + RULES;
    }

    IndexedDocument analyse(CompleteDocument complete) {
        SourceDocument document = complete.document();
        return indexed(document, quotations.get().extract(document), timeline.buildAll(document), complete.marks());
    }

    /// A document with the clutter that it has in this brief, besides what its form tells. What was found in it by
    /// itself stays, but for what lies in clutter.
    IndexedDocument settle(CompleteDocument complete, List<Quotation> said, List<TimelineEntry> dated) {
        SourceDocument document = complete.document();
        return indexed(
                document,
                said.stream()
                        .filter(quotation -> quotation.content().stream().noneMatch(document::isBoilerplate))
                        .toList(),
                dated.stream()
                        .filter(entry -> !document.isBoilerplate(entry.sentence()))
                        .toList(),
                complete.marks());
    }

    /// Like [#settle(CompleteDocument, List, List)], with everything found anew.
    IndexedDocument settle(CompleteDocument complete, SourceDocument alone) {
        return settle(complete, quotations.get().extract(alone), timeline.buildAll(alone));
    }

    private IndexedDocument indexed(
            SourceDocument document, List<Quotation> said, List<TimelineEntry> dated, Set<String> marks) {
        return new IndexedDocument(
                document,
                passages.split(document),
                Map.of(
                        QUOTATIONS, QUOTATION_CODEC.write(said),
                        TIMELINE, TIMELINE_CODEC.write(dated),
                        PEOPLE, PEOPLE_CODEC.write(speakers(said))),
                marks);
    }

    private static List<MentionedPerson> speakers(List<Quotation> said) {
        Map<Person, Integer> counts = new LinkedHashMap<>();
        said.forEach(quotation -> quotation.speaker().ifPresent(speaker -> counts.merge(speaker, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new MentionedPerson(entry.getKey(), entry.getValue()))
                .toList();
    }
}
