package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine behind the port does.
public abstract class IndexContract {
    private IndexStore store;

    protected abstract IndexStore newStore();

    @BeforeEach
    void openStore() {
        store = newStore();
    }

    @AfterEach
    void closeStore() throws IOException {
        store.close();
    }

    private void commit(SourceDocument... documents) throws IOException {
        try (IndexUpdate update = store.update()) {
            for (SourceDocument document : documents) {
                update.put(Brief.indexed(document));
            }
            update.commit(new byte[] {7});
        }
    }

    @Test
    void isEmptyBeforeTheFirstCommit() throws IOException {
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).isEmpty();
            assertThat(snapshot.manifest()).isEmpty();
            assertThat(snapshot.passageCount()).isZero();
            assertThat(snapshot.passages().publishers()).isEmpty();
            SearchOutcome outcome = new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT)
                    .search(new Question("Who opened the harbour?", SearchFilter.NONE, 3));
            assertThat(outcome).isInstanceOf(SearchOutcome.NotInDocuments.class);
        }
    }

    @Test
    void givesBackEveryDocumentExactly() throws IOException {
        SourceDocument odd = new SourceDocument(
                new DocumentId("odd/ö.txt"),
                new DocumentDetails(
                                "Odd",
                                Optional.empty(),
                                Optional.of("Oddities"),
                                Optional.of("A. Nonymous"),
                                PartialDate.parse("1999"),
                                Optional.of("https://example.org/odd"),
                                Optional.of("Something longer"),
                                List.of("The year stands in the first line."))
                        .withPublishedTime(new ClockTime(8, 30, Optional.of(5))),
                "MENU\r\n\r\n\t Lone \ud83d surrogate, pair 😀, no-break\u00a0space.  \n\n\n  Last words. \n",
                List.of(new Span(0, 4)));
        commit(Brief.HARBOUR, Brief.FERRIES, odd);

        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).containsExactly(Brief.FERRIES.id(), Brief.HARBOUR.id(), odd.id());
            assertThat(snapshot.document(odd.id())).contains(odd);
            assertThat(snapshot.document(Brief.HARBOUR.id())).contains(Brief.HARBOUR);
            assertThat(snapshot.document(new DocumentId("nowhere"))).isEmpty();
            assertThat(snapshot.attachment(odd.id(), "note"))
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .isEqualTo("odd/ö.txt"));
            assertThat(snapshot.attachment(odd.id(), "other")).isEmpty();
        }
    }

    @Test
    void givesBackADocumentWithoutPassages() throws IOException {
        SourceDocument empty = new SourceDocument(new DocumentId("empty"), DocumentDetails.titled("Empty"), " \n ");
        commit(empty, Brief.FERRIES);
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.document(empty.id())).contains(empty);
            assertThat(snapshot.passageCount())
                    .isEqualTo(Brief.indexed(Brief.FERRIES).passages().size());
        }
    }

    @Test
    void replacesADocumentOfTheSameId() throws IOException {
        commit(Brief.HARBOUR, Brief.FERRIES);
        SourceDocument newer = new SourceDocument(
                Brief.HARBOUR.id(), Brief.HARBOUR.details(), "The harbour of Brevik closed again for repairs.");
        commit(newer);
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).containsExactly(Brief.FERRIES.id(), Brief.HARBOUR.id());
            assertThat(snapshot.document(newer.id())).contains(newer);
            assertThat(snapshot.passageCount())
                    .isEqualTo(1 + Brief.indexed(Brief.FERRIES).passages().size());
        }
    }

    @Test
    void lastPutOfOneUpdateWins() throws IOException {
        SourceDocument newer = new SourceDocument(Brief.HARBOUR.id(), Brief.HARBOUR.details(), "It closed again.");
        commit(Brief.HARBOUR, newer);
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).containsExactly(newer.id());
            assertThat(snapshot.document(newer.id())).contains(newer);
        }
    }

    @Test
    void removesADocument() throws IOException {
        commit(Brief.HARBOUR, Brief.FERRIES);
        try (IndexUpdate update = store.update()) {
            update.remove(Brief.FERRIES.id());
            update.remove(new DocumentId("nowhere"));
            update.commit(new byte[0]);
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).containsExactly(Brief.HARBOUR.id());
            assertThat(snapshot.holds(Brief.HARBOUR.id())).isTrue();
            assertThat(snapshot.holds(Brief.FERRIES.id())).isFalse();
            assertThat(snapshot.document(Brief.FERRIES.id())).isEmpty();
            assertThat(snapshot.attachment(Brief.FERRIES.id(), "note")).isEmpty();
            assertThat(attachments(snapshot, "note")).containsOnlyKeys(Brief.HARBOUR.id());
        }
    }

    private static Map<DocumentId, String> attachments(IndexSnapshot snapshot, String name) {
        Map<DocumentId, String> found = new HashMap<>();
        snapshot.attachments(
                name,
                (id, bytes) -> assertThat(found.put(id, new String(bytes, StandardCharsets.UTF_8)))
                        .isNull());
        return found;
    }

    @Test
    void anAttachmentOfAllDocumentsIsHadAtOnce() throws IOException {
        SourceDocument empty = new SourceDocument(new DocumentId("empty"), DocumentDetails.titled("Empty"), " \n ");
        commit(Brief.HARBOUR, empty);
        commit(Brief.FERRIES, Brief.HARBOUR);
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(attachments(snapshot, "note"))
                    .isEqualTo(snapshot.documentIds().stream()
                            .collect(Collectors.toMap(
                                    id -> id,
                                    id -> new String(
                                            snapshot.attachment(id, "note").orElseThrow(), StandardCharsets.UTF_8))))
                    .hasSize(3);
            assertThat(attachments(snapshot, "other")).isEmpty();
        }
    }

    @Test
    void anUpdateClosedWithoutCommitLeavesNoTrace() throws IOException {
        commit(Brief.HARBOUR);
        try (IndexUpdate update = store.update()) {
            update.put(Brief.indexed(Brief.FERRIES));
            update.remove(Brief.HARBOUR.id());
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).containsExactly(Brief.HARBOUR.id());
            assertThat(snapshot.manifest()).containsExactly(7);
        }
    }

    @Test
    void anOpenSnapshotNeverChanges() throws IOException {
        commit(Brief.HARBOUR);
        try (IndexSnapshot before = store.open()) {
            try (IndexUpdate update = store.update()) {
                update.put(Brief.indexed(Brief.FERRIES));
                update.remove(Brief.HARBOUR.id());
                update.commit(new byte[] {8});
            }
            assertThat(before.documentIds()).containsExactly(Brief.HARBOUR.id());
            assertThat(before.document(Brief.HARBOUR.id())).contains(Brief.HARBOUR);
            assertThat(before.manifest()).containsExactly(7);
        }
    }

    @Test
    void documentsAreFoundByTheirMarks() throws IOException {
        try (IndexUpdate update = store.update()) {
            update.put(marked(Brief.HARBOUR, "b2", "a1"));
            update.put(marked(Brief.FERRIES, "a1", "a3"));
            update.put(marked(Brief.WIRE_ONE));
            update.commit(new byte[0]);
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(marksOf(snapshot)).containsExactly("a1", "a3", "b2");
            assertThat(snapshot.marked("a1")).containsExactly(Brief.FERRIES.id(), Brief.HARBOUR.id());
            assertThat(snapshot.marked("a3")).containsExactly(Brief.FERRIES.id());
            assertThat(snapshot.marked("b")).containsExactly(Brief.HARBOUR.id());
            assertThat(snapshot.marked("c")).isEmpty();
        }
    }

    @Test
    void whatIsPendingIsTheNextStateBeforeItsCommit() throws IOException {
        try (IndexUpdate update = store.update()) {
            update.put(marked(Brief.HARBOUR, "a1"));
            update.put(marked(Brief.FERRIES, "a1"));
            update.commit(new byte[] {7});
        }
        try (IndexUpdate update = store.update()) {
            update.remove(Brief.FERRIES.id());
            update.put(marked(Brief.WIRE_ONE, "b2"));
            try (IndexSnapshot pending = update.pending()) {
                assertThat(pending.documentIds()).containsExactly(Brief.HARBOUR.id(), Brief.WIRE_ONE.id());
                assertThat(pending.document(Brief.WIRE_ONE.id())).contains(Brief.WIRE_ONE);
                assertThat(marksOf(pending)).containsExactly("a1", "b2");
                assertThat(pending.manifest()).containsExactly(7);
            }
            update.put(marked(Brief.WIRE_ONE, "c3"));
            try (IndexSnapshot committed = store.open()) {
                assertThat(marksOf(committed)).containsExactly("a1");
            }
            update.commit(new byte[] {8});
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(marksOf(snapshot)).containsExactly("a1", "c3");
            assertThat(snapshot.documentIds()).containsExactly(Brief.HARBOUR.id(), Brief.WIRE_ONE.id());
        }
    }

    private static IndexedDocument marked(SourceDocument document, String... marks) {
        IndexedDocument plain = Brief.indexed(document);
        return new IndexedDocument(document, plain.passages(), plain.attachments(), Set.of(marks));
    }

    private static List<String> marksOf(IndexSnapshot snapshot) {
        List<String> marks = new ArrayList<>();
        snapshot.marks(marks::add);
        return marks;
    }

    @Test
    void aSecondUpdateIsRefusedUntilTheFirstIsClosed() throws IOException {
        try (IndexUpdate first = store.update()) {
            assertThatThrownBy(() -> store.update()).isInstanceOf(IndexInUseException.class);
            assertThatThrownBy(() -> store.erase()).isInstanceOf(IndexInUseException.class);
            first.commit(new byte[0]);
        }
        store.update().close();
    }

    @Test
    void keepsAManifestOfAnySize() throws IOException {
        byte[] manifest = new byte[300_000];
        IntStream.range(0, manifest.length).forEach(i -> manifest[i] = (byte) (i * 31));
        try (IndexUpdate update = store.update()) {
            update.commit(manifest);
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.manifest()).isEqualTo(manifest);
            assertThat(snapshot.documentIds()).isEmpty();
            assertThat(snapshot.passageCount()).isZero();
        }
    }

    @Test
    void takesDocumentsFromSeveralThreads() throws IOException {
        try (IndexUpdate update = store.update()) {
            IntStream.range(0, 60).parallel().forEach(i -> {
                try {
                    update.put(Brief.indexed(new SourceDocument(
                            new DocumentId("d%02d".formatted(i)),
                            DocumentDetails.titled("T" + i),
                            "Text number " + i + ".")));
                } catch (IOException failed) {
                    throw new java.io.UncheckedIOException(failed);
                }
            });
            update.commit(new byte[0]);
        }
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).hasSize(60).isSorted().allMatch(snapshot::holds);
        }
    }

    @Test
    void eraseLeavesAnEmptyIndex() throws IOException {
        commit(Brief.HARBOUR);
        store.erase();
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(snapshot.documentIds()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # question                                             | document    | the answering sentence holds
            Who cut the ribbon at the harbour?                     | harbour.md  | Solveig Aas
            How much did the harbour of Brevik cost?               | harbour.md  | 340 million
            How often do ferries leave for Brevik?                 | ferries.md  | every hour
            Why will the old harbour become a park?                | harbour.md  | crumbling
            Where did Nordferge buy three vessels?                 | ferries.md  | Gdynia
            # accents, written either way
            What did Tomas Ibanez design?                          | ferries.md  | batteries
            """, delimiter = '|')
    void findsTheAnswer(String question, String document, String part) throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            PassageHit hit = search(snapshot, question).getFirst();
            assertThat(hit.passage().document()).hasToString(document);
            assertThat(hit.answer()
                            .in(snapshot.document(hit.passage().document())
                                    .orElseThrow()
                                    .text()))
                    .contains(part);
        }
    }

    @Test
    void theSameTextInTwoDocumentsIsOneHit() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            List<PassageHit> hits = search(snapshot, "When did the lighthouse at Langesund go dark before?");
            assertThat(hits.getFirst().duplicates()).hasSize(1);
            assertThat(hits)
                    .filteredOn(hit -> hit.passage().document().value().startsWith("wire"))
                    .hasSize(1);
        }
    }

    @Test
    void publisherNamedInAQuestionPrefersItsDocuments() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(search(snapshot, "What does Wired North say about Brevik?")
                            .getFirst()
                            .passage()
                            .document())
                    .isEqualTo(Brief.FERRIES.id());
            assertThat(search(snapshot, "What does The Coastal Courier say about Brevik?")
                            .getFirst()
                            .passage()
                            .document())
                    .isEqualTo(Brief.HARBOUR.id());
        }
    }

    @Test
    void aSearchForCandidatesMayBeOfSomePublishersOnly() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            PassageIndex index = snapshot.passages();
            List<WeightedTerm> brevik =
                    List.of(new WeightedTerm(index.analyze("Brevik").getFirst().value(), 1));
            CandidateQuery everybody = new CandidateQuery(brevik, Set.of(), 1);
            CandidateQuery twoOfThem = new CandidateQuery(brevik, Set.of("Daily Gull", "Wired North"), 9);
            assertThat(publishers(index, SearchFilter.NONE, twoOfThem)).containsOnly("Daily Gull", "Wired North");
            assertThat(publishers(index, SearchFilter.NONE, everybody, twoOfThem))
                    .contains("Daily Gull", "Wired North");
            SearchFilter later =
                    new SearchFilter(Optional.empty(), PartialDate.parse("2023"), Optional.empty(), Optional.empty());
            assertThat(publishers(index, later, twoOfThem)).containsOnly("Daily Gull");
        }
    }

    private static List<String> publishers(PassageIndex index, SearchFilter filter, CandidateQuery... queries) {
        return index.candidates(new CandidateRequest(List.of(queries), List.of(), filter)).stream()
                .map(match -> match.publisher().orElse(""))
                .toList();
    }

    @Test
    void equalPassagesAreCandidatesByTheirIdsNotByTheirArrival() throws IOException {
        List<SourceDocument> ferries = new ArrayList<>(IntStream.range(100, 200)
                .mapToObj(i -> new SourceDocument(
                        new DocumentId("ferry-" + i),
                        DocumentDetails.titled("Ferries"),
                        "A ferry sails at dawn.\n\nAnother ferry sails at dusk."))
                .toList());
        Collections.shuffle(ferries, new Random(7));
        commit(ferries.subList(0, 60).toArray(SourceDocument[]::new));
        commit(ferries.subList(60, 100).toArray(SourceDocument[]::new));

        try (IndexSnapshot snapshot = store.open()) {
            PassageIndex passages = snapshot.passages();
            String ferry = passages.analyze("ferry").getFirst().value();
            CandidateQuery query = new CandidateQuery(List.of(new WeightedTerm(ferry, 1)), Set.of(), 10);
            assertThat(passages.candidates(new CandidateRequest(List.of(query), List.of(), SearchFilter.NONE)))
                    .extracting(match -> passages.document(match).value())
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(100, 110)
                            .mapToObj(i -> "ferry-" + i)
                            .toList());
        }
    }

    @Test
    void filtersLetOnlyTheirDocumentsThrough() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            PassageSearch search = new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT);
            Optional<String> none = Optional.empty();
            Optional<DocumentId> any = Optional.empty();
            assertThat(search.passagesAbout(
                            "Brevik",
                            new SearchFilter(Optional.of("wired NORTH"), Optional.empty(), Optional.empty(), any),
                            9))
                    .extracting(hit -> hit.passage().document())
                    .containsOnly(Brief.FERRIES.id());
            assertThat(search.passagesAbout(
                            "Brevik",
                            new SearchFilter(none, PartialDate.parse("2022"), PartialDate.parse("2022-11"), any),
                            9))
                    .extracting(hit -> hit.passage().document())
                    .containsOnly(Brief.FERRIES.id());
            assertThat(search.passagesAbout(
                            "Brevik",
                            new SearchFilter(none, Optional.empty(), PartialDate.parse("2021-05-03"), any),
                            9))
                    .isEmpty();
            assertThat(search.passagesAbout(
                            "Brevik",
                            new SearchFilter(none, Optional.empty(), Optional.empty(), Optional.of(Brief.HARBOUR.id())),
                            9))
                    .extracting(hit -> hit.passage().document())
                    .containsOnly(Brief.HARBOUR.id());
        }
    }

    @Test
    void aQuestionOnSomethingElseIsRefusedWithTheUnknownWords() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            SearchOutcome outcome = new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT)
                    .search(new Question("What is the price of bitcoin at the harbuor?", SearchFilter.NONE, 3));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SearchOutcome.NotInDocuments.class,
                            nothing -> assertThat(nothing.unknownWords()).contains("price", "bitcoin"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who opened the harbour?                                  | true
            What does the senate of Rome decide about bitcoin taxes? | false
            """)
    void whatIsNotPlainlyToldIsPerhapsToldWhereTheBestPassageComesNear(String question, boolean perhaps)
            throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            SearchSettings never = SearchSettings.DEFAULT.withAbstainBelow(1);
            SearchOutcome refused = new PassageSearch(snapshot, NameExpansion.NONE, never)
                    .search(new Question(question, SearchFilter.NONE, 3));
            assertThat(((SearchOutcome.NotInDocuments) refused).perhaps()).isEqualTo(perhaps);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # asked for, what it may be meant for
            contrscted,  contracted
            # another English word is no slip
            contrasted,  -
            contrasting, -
            """)
    void aWordThatIsNoneIsTakenForTheNearestOne(String asked, String meant) throws IOException {
        SourceDocument council = document("council.md", "The council contracted a builder in May.");
        commit(Brief.HARBOUR, council);
        try (IndexSnapshot snapshot = store.open()) {
            SearchOutcome refused = new PassageSearch(
                            snapshot, NameExpansion.NONE, SearchSettings.DEFAULT.withAbstainBelow(1))
                    .search(new Question("Whom has the council " + asked + "?", SearchFilter.NONE, 3));
            assertThat(((SearchOutcome.NotInDocuments) refused).suggestions())
                    .isEqualTo(meant == null ? List.of() : List.of(new SearchOutcome.Suggestion(asked, meant)));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in the question | in the documents
            antiflooding      | anti-flooding
            anti-flooding     | antiflooding
            anti-flooding     | anti-flooding
            counterflooding   | anti-flooding
            anti-flooding     | counter-flooding
            """, delimiter = '|')
    void hyphensMayBeWrittenOrLeftOut(String asked, String written) throws IOException {
        SourceDocument dyke = document("dyke.md", "The council voted for the " + written + " works on Friday.");
        commit(Brief.HARBOUR, Brief.FERRIES, dyke);
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(search(snapshot, "When did the council vote for the " + asked + " works?")
                            .getFirst()
                            .passage()
                            .document())
                    .isEqualTo(dyke.id());
            assertThat(ranked(snapshot, asked)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in the question      | in the documents
            Maria Holm             | Holm
            Northern Sound Council | NSC
            Department of Ferries  | DOF
            the US                 | the United States
            the United States      | the US
            the UK                 | the United Kingdom
            """, delimiter = '|')
    void aNameIsFoundAsTextsWriteItTheSecondTime(String asked, String written) throws IOException {
        SourceDocument decision = document("decision.md", "In May dredging was stopped by " + written + ".");
        commit(Brief.HARBOUR, Brief.FERRIES, decision);
        try (IndexSnapshot snapshot = store.open()) {
            MatchedPassage best = ranked(snapshot, "Why was dredging stopped by " + asked + "?")
                    .getFirst()
                    .passage();
            assertThat(snapshot.passages().document(best.match())).isEqualTo(decision.id());
            assertThat(best.all()).isEqualTo(best.question().everything());
            assertThat(best.question().terms())
                    .anyMatch(term ->
                            asked.endsWith(term.span().in(best.question().text())));
        }
    }

    @Test
    void aMisspeltWordIsOneWithinANameAsWell() throws IOException {
        commit(Brief.HARBOUR, document("council.md", "The Northern Sound Council, or NSC, met in May."));
        try (IndexSnapshot snapshot = store.open()) {
            ParsedQuestion question = ranked(snapshot, "When did the Northen Sound Council meet?")
                    .getFirst()
                    .passage()
                    .question();
            assertThat(question.terms())
                    .filteredOn(term -> term.span().in(question.text()).equals("Northen"))
                    .flatExtracting(QuestionTerm::variants)
                    .extracting(WeightedTerm::term)
                    .contains("northern", "nsc");
        }
    }

    @Test
    void anEverydayWordIsNobodysName() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        NameExpansion everybody = name -> name.contains(" ") ? List.of() : List.of("Zeppelin");
        try (IndexSnapshot snapshot = store.open()) {
            List<QuestionTerm> terms = new QuestionReader(
                            snapshot.passages(), new TermReader(snapshot.passages(), everybody))
                    .read("Which harbour did tib design?")
                    .terms();
            assertThat(terms)
                    .filteredOn(term -> term.variants().size() > 1)
                    .extracting(term -> term.variants().getFirst().term())
                    .containsExactly("tib");
        }
    }

    @Test
    void anotherNameOfAPersonFindsTheOneThatIsPrinted() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        NameExpansion names = name -> name.equalsIgnoreCase("TIB") ? List.of("Tomás Ibáñez") : List.of();
        try (IndexSnapshot snapshot = store.open()) {
            SearchOutcome outcome = new PassageSearch(snapshot, names, SearchSettings.DEFAULT)
                    .search(new Question("Which batteries were designed by TIB?", SearchFilter.NONE, 3));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SearchOutcome.Found.class,
                            found -> assertThat(
                                            found.hits().getFirst().passage().document())
                                    .isEqualTo(Brief.FERRIES.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "...!?",
                "\"",
                "((( AND OR NOT",
                "title:harbour^5 +brevik -ferry~2 [a TO b}",
                "😀😀 🏴",
                "\u202eשלום עולם\u202c مرحبا",
                "\ud83d",
                "\u0000\u0001",
                "a",
                "the of and",
                "-",
                "“Brevik",
                "*:*",
                "2021-99-99",
                "February 30, 2021 in Brevik",
                "when when when who why"
            })
    void hostileQuestionsAreAnsweredLikeAnyOther(String question) throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            assertSpansStandInTheirDocuments(snapshot, search(snapshot, question));
        }
    }

    @Test
    void aQuestionOfTenThousandWordsIsAnswered() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        StringBuilder question = new StringBuilder();
        IntStream.range(0, 10_000).forEach(i -> question.append(i % 3 == 0 ? "Brevik, " : "word" + i + " "));
        try (IndexSnapshot snapshot = store.open()) {
            assertSpansStandInTheirDocuments(snapshot, search(snapshot, question.toString()));
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() throws IOException {
        commit(Brief.ALL.toArray(SourceDocument[]::new));
        try (IndexSnapshot snapshot = store.open()) {
            assertThat(search(snapshot, "Brevik harbour ferries storm"))
                    .isEqualTo(search(snapshot, "Brevik harbour ferries storm"));
        }
    }

    private static SourceDocument document(String id, String text) {
        return new SourceDocument(new DocumentId(id), DocumentDetails.titled(""), text);
    }

    private static List<RankedPassage> ranked(IndexSnapshot snapshot, String question) {
        PassageIndex index = snapshot.passages();
        ParsedQuestion parsed = new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(question);
        return new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned()).rank(parsed, SearchFilter.NONE);
    }

    private static List<PassageHit> search(IndexSnapshot snapshot, String question) {
        SearchOutcome outcome = new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT)
                .search(new Question(question, SearchFilter.NONE, 10));
        return switch (outcome) {
            case SearchOutcome.Found found -> found.hits();
            case SearchOutcome.NotInDocuments nothing -> nothing.nearest();
        };
    }

    private static void assertSpansStandInTheirDocuments(IndexSnapshot snapshot, List<PassageHit> hits) {
        assertThat(hits).hasSizeLessThanOrEqualTo(10);
        for (PassageHit hit : hits) {
            String text =
                    snapshot.document(hit.passage().document()).orElseThrow().text();
            assertThat(hit.passage().span().end()).isLessThanOrEqualTo(text.length());
            assertThat(hit.passage().span().contains(hit.answer())).isTrue();
            assertThat(hit.answer().in(text)).isNotBlank();
        }
    }
}
