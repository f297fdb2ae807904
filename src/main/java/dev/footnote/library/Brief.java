package dev.footnote.library;

import dev.footnote.check.QuotationChecker;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationExtractor;
import dev.footnote.search.DamagedIndexException;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.PassageSearch;
import dev.footnote.search.SearchSettings;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One state of a brief, which never changes: its documents and all that was found in them. Thread-safe. What a
/// question does not need is not loaded for it.
public final class Brief implements Closeable {
    /// A wrong attribution is worse than a missing one.
    private static final double SURE_ENOUGH = 0.5;

    private final IndexSnapshot snapshot;
    private final Manifest manifest;
    private final Lazy<PeopleDirectory> people;
    private final Lazy<PassageSearch> search;
    private final Lazy<Sayings> sayings;
    private final Lazy<QuotationChecker> checker;
    private final Lazy<Topics> topics;
    private final Lazy<QuotationExtractor> extractor;

    /// @throws DamagedIndexException when the index has a manifest of another format
    Brief(IndexSnapshot snapshot, Collection<Person> configured, SearchSettings settings) throws DamagedIndexException {
        this.snapshot = snapshot;
        this.manifest = Manifest.read(snapshot.manifest());
        this.people = new Lazy<>(() -> PeopleDirectory.of(configured, mentioned()));
        this.search = new Lazy<>(
                () -> new PassageSearch(snapshot, new OtherNames(people::get), new QuotedWords(this), settings));
        this.sayings = new Lazy<>(() -> new Sayings(allQuotations(), people.get()));
        this.checker = new Lazy<>(() -> new QuotationChecker(snapshot.passages(), this::require));
        this.topics = new Lazy<>(() -> Topics.of(documentIds(), this::require));
        this.extractor = new Lazy<>(() -> new QuotationExtractor(people.get()));
    }

    IndexSnapshot snapshot() {
        return snapshot;
    }

    Manifest manifest() {
        return manifest;
    }

    /// The ids of all documents, in their order.
    public List<DocumentId> documentIds() {
        return snapshot.documentIds();
    }

    /// How many documents there are.
    public int documentCount() {
        return manifest.files().documents();
    }

    /// Whether there is a document of that id.
    boolean holds(DocumentId id) {
        return snapshot.holds(id);
    }

    /// The document with its text; empty when the brief has none of that id.
    public Optional<SourceDocument> document(DocumentId id) {
        return snapshot.document(id);
    }

    /// A document that the index itself named.
    public SourceDocument require(DocumentId id) {
        return document(id)
                .orElseThrow(() -> new NoSuchElementException("the index names %s and lacks it".formatted(id)));
    }

    public int passageCount() {
        return snapshot.passageCount();
    }

    /// When the index was last brought up to date.
    public Instant indexedAt() {
        return manifest.indexedAt();
    }

    /// From when to when the documents were published; empty when none of them tells.
    public Optional<PublicationSpan> published() {
        return manifest.files().published();
    }

    /// What of the folder is not in the brief, with the reason.
    public List<SkippedFile> skipped() {
        return manifest.allSkipped();
    }

    /// The file that a document came from, by the document's id or the file's own name; empty for others.
    public Optional<String> fileOf(String id) {
        return manifest.files().get(id).isPresent()
                ? Optional.of(id)
                : manifest.files().fileOf(new DocumentId(id));
    }

    /// The ids of the documents that a file gave; none for a file that was not read.
    public List<DocumentId> documentsOf(String file) {
        return manifest.documentsOf(file);
    }

    public PassageSearch search() {
        return search.get();
    }

    /// Loads what every question needs, so that the first one need not wait for it.
    void prepare() {
        search.get();
        people.get();
    }

    /// The words of a topic, ready to be held against sentences of this brief.
    public Topic topic(String text) {
        return new Topic(snapshot.passages(), text, people.get());
    }

    /// Everybody who is configured or quoted.
    public PeopleDirectory people() {
        return people.get();
    }

    /// Who said what.
    public Sayings sayings() {
        return sayings.get();
    }

    /// What the documents write about.
    public Topics topics() {
        return topics.get();
    }

    /// Tells whether a quotation stands in the documents.
    public QuotationChecker checker() {
        return checker.get();
    }

    /// The publishers of the documents, each once, in alphabetical order.
    public List<String> publishers() {
        return snapshot.passages().publishers();
    }

    /// The quotations of one document, in text order.
    public List<Quotation> quotations(DocumentId id) {
        return snapshot.attachment(id, DocumentAnalyst.QUOTATIONS)
                .map(DocumentAnalyst.QUOTATION_CODEC::read)
                .orElse(List.of());
    }

    /// Whose words stand at a place of a document; empty when the documents do not make sure.
    public Optional<Person> speakerOf(DocumentId id, Span place) {
        return quotations(id).stream()
                .filter(quotation -> quotation.content().stream().anyMatch(place::overlaps))
                .max(Comparator.comparingInt(quotation -> common(quotation, place)))
                .filter(Brief::isSure)
                .flatMap(Quotation::speaker)
                .flatMap(people()::personOf);
    }

    /// Whether a quotation is more likely attributed rightly than not.
    static boolean isSure(Quotation quotation) {
        return quotation.confidence() >= SURE_ENOUGH;
    }

    private static int common(Quotation quotation, Span place) {
        return quotation.content().stream()
                .filter(place::overlaps)
                .mapToInt(span -> Math.min(span.end(), place.end()) - Math.max(span.start(), place.start()))
                .sum();
    }

    /// The quotations of a text that is no document of the brief, by people of the brief.
    public List<Quotation> quotationsIn(String text) {
        return extractor.get().extract(new SourceDocument(new DocumentId("message"), DocumentDetails.titled(""), text));
    }

    /// The timeline entries of one document, in their order; also those that only the story around them or the
    /// publication dates.
    public List<TimelineEntry> entries(DocumentId id) {
        return snapshot.attachment(id, DocumentAnalyst.TIMELINE)
                .map(DocumentAnalyst.TIMELINE_CODEC::read)
                .orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
    }

    /// Who is quoted in one document.
    List<MentionedPerson> quotedIn(DocumentId id) {
        return snapshot.attachment(id, DocumentAnalyst.PEOPLE)
                .map(DocumentAnalyst.PEOPLE_CODEC::read)
                .orElse(List.of());
    }

    /// In order of the documents, whatever their order in the index, so that the same names win in every build.
    private List<MentionedPerson> mentioned() {
        SortedMap<DocumentId, List<MentionedPerson>> mentioned = new TreeMap<>();
        snapshot.attachments(DocumentAnalyst.PEOPLE, (id, bytes) -> {
            List<MentionedPerson> people = DocumentAnalyst.PEOPLE_CODEC.read(bytes);
            if (!people.isEmpty()) {
                mentioned.put(id, people);
            }
        });
        return mentioned.values().stream().flatMap(List::stream).toList();
    }

    private List<LocatedQuotation> allQuotations() {
        List<LocatedQuotation> all = new ArrayList<>();
        snapshot.attachments(
                DocumentAnalyst.QUOTATIONS,
                (id, bytes) -> DocumentAnalyst.QUOTATION_CODEC
                        .read(bytes)
                        .forEach(quotation -> all.add(new LocatedQuotation(id, quotation))));
        all.sort(Comparator.comparing(LocatedQuotation::document));
        return all;
    }
}
