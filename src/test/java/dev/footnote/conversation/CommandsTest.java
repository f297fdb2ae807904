package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.search.SearchSettings;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    @TempDir
    Path root;

    private Library library;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        library = TestBrief.ofTheIsland(root).open();
        library.refresh(IndexProgress.SILENT);
        List<BotCommand> commands =
                List.of(new AskCommand(10), new QuoteCommand(25), new TimelineCommand(40), new SourcesCommand());
        dispatcher = new Dispatcher(library, commands);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void whatIsForManagersIsNeitherDoneNorExplainedForOthers() {
        BotCommand mending = new MendCommand();
        Dispatcher withMending = new Dispatcher(library, List.of(mending, new HelpCommand(List.of(mending.spec()))));
        Invocation mend = new Invocation("mend", Map.of());
        Invocation help = new Invocation("help", Map.of());

        assertThat(withMending.dispatch(mend).outcome()).isEqualTo(Outcome.INVALID);
        assertThat(withMending.dispatch(mend, new FollowUp.Ask("mend", "")).outcome())
                .isEqualTo(Outcome.INVALID);
        assertThat(withMending.dispatch(mend.by(Callers.MANAGERS)).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(withMending.dispatch(help).blocks()).doesNotContain(new ReplyBlock.Heading("/mend"));
        assertThat(withMending.dispatch(help.by(Callers.MANAGERS)).blocks()).contains(new ReplyBlock.Heading("/mend"));
    }

    @Test
    void aQuestionGetsTheAnsweringSentenceWithItsCitation() {
        Reply reply = ask("How many people does the ferry line employ?");

        assertThat(reply.outcome()).isEqualTo(Outcome.FOUND);
        ReplyBlock.CitedPassage first = passages(reply).getFirst();
        assertThat(first.answer().orElseThrow().in(first.excerpt().document().text()))
                .contains("140 people");
        assertThat(CitationText.of(first.excerpt().citation()))
                .isEqualTo("Island to close its older ferry line, Nora Quayle, Harbour Post, 15 Mar 2024, ¶ 1");
    }

    @Test
    void aQuestionAfterWhatSomebodySaidLeadsToAllOfIt() {
        Reply reply = ask("What did Ilves say about the lamp?");

        assertThat(reply.blocks())
                .filteredOn(ReplyBlock.Choices.class::isInstance)
                .containsExactly(new ReplyBlock.Choices(List.of(
                        new ReplyBlock.Choice("All by Marta Ilves", new FollowUp.Ask("quote", "Marta Ilves")))));
        assertThat(ask("How many people does the ferry line employ?").blocks())
                .noneMatch(ReplyBlock.Choices.class::isInstance);
    }

    @Test
    void aQuestionThatTheDocumentsDoNotAnswerGetsNoCitation() {
        Reply reply = ask("What is the exchange rate of the krona?");

        assertThat(reply.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
        assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        assertThat(passages(reply)).isEmpty();
        assertThat(notes(reply))
                .contains("The documents do not tell. Searched: 2 documents, published from Nov 2023 to Mar 2024.")
                .anyMatch(note -> note.contains("“krona”"));
    }

    @Test
    void theNearestPassagesComeOnlyWhenAskedFor() {
        Invocation invocation =
                Invocation.of("ask", "question", "How many krona did the painters of the lighthouse earn a week?");

        Reply nearest = dispatcher.dispatch(invocation, new FollowUp.Nearest());

        assertThat(nearest.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
        assertThat(passages(nearest)).isNotEmpty();
        assertThat(notes(nearest)).contains("These passages come nearest; none of them plainly answers.");
    }

    @Test
    void whatMayAnswerInOtherWordsIsShownAtOnceAndNotAsAnAnswer(@TempDir Path folder) throws IOException {
        SearchSettings never = SearchSettings.DEFAULT.withAbstainBelow(1);
        try (Library doubtful = TestBrief.ofTheIsland(folder).open(never)) {
            doubtful.refresh(IndexProgress.SILENT);
            Dispatcher asked = new Dispatcher(doubtful, List.of(new AskCommand(10)));
            Invocation employs = Invocation.of("ask", "question", "How many people does the ferry line employ?");

            Reply reply = asked.dispatch(employs);

            assertThat(reply.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
            assertThat(notes(reply))
                    .anyMatch(note -> note.startsWith("The documents do not plainly tell."))
                    .anyMatch(note -> note.endsWith("nearest and may tell it in other words:"));
            assertThat(passages(reply)).isEmpty();
            assertThat(perhaps(reply)).first(InstanceOfAssertFactories.STRING).contains("140 people");
            assertThat(perhaps(reply)).hasSizeLessThanOrEqualTo(3);
            assertThat(perhaps(asked.dispatch(employs, new FollowUp.Nearest()))).isEmpty();
            assertThat(perhaps(asked.dispatch(
                            Invocation.of("ask", "question", "What does the senate of Rome decide about bitcoin?"))))
                    .isEmpty();
        }
    }

    private static List<String> perhaps(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Perhaps.class::isInstance)
                .map(block -> ((ReplyBlock.Perhaps) block).passage().excerpt().text())
                .toList();
    }

    @Test
    void aFilterThatNothingPassesFindsNothing() {
        Reply reply = dispatcher.dispatch(
                new Invocation("ask", Map.of("question", "How many people does the ferry line employ?", "to", "2023")));

        assertThat(reply.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
        assertThat(notes(reply)).anyMatch(note -> note.endsWith("Of these only what the filter lets through."));
    }

    @ParameterizedTest
    @CsvSource({"ilves", "ILVES", "Marta Ilves", "marta", "ilvse"})
    void aPersonIsFoundUnderAnyFormOfTheName(String name) {
        Reply reply = dispatcher.dispatch(Invocation.of("quote", "person", name));

        assertThat(reply.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(quotations(reply))
                .isNotEmpty()
                .allSatisfy(quotation ->
                        assertThat(quotation.speaker().orElseThrow().name()).isEqualTo("Marta Ilves"));
    }

    @Test
    void whatSomebodySaidOnATopicComesAlone() {
        Reply reply = dispatcher.dispatch(new Invocation("quote", Map.of("person", "ilves", "about", "lamp")));

        assertThat(quotations(reply))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.context().text()).contains("town hall"));
    }

    @Test
    void somebodyUnknownGetsTheNearestNamesAsChoices() {
        Reply reply = dispatcher.dispatch(Invocation.of("quote", "person", "Zebulon"));

        assertThat(reply.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
        assertThat(notes(reply)).anyMatch(note -> note.startsWith("The documents quote nobody called “Zebulon”."));
    }

    @Test
    void aTimelineIsInOrderOfTheDates() {
        Reply reply = dispatcher.dispatch(new Invocation("timeline", Map.of()));

        List<ReplyBlock.DatedLine> lines = reply.blocks().stream()
                .filter(ReplyBlock.DatedLine.class::isInstance)
                .map(ReplyBlock.DatedLine.class::cast)
                .toList();
        assertThat(lines)
                .extracting(line -> line.entry().when().timex3())
                .containsSubsequence("1987-01", "2023-11-04", "2024-03-12");
        assertThat(lines).isSortedAccordingTo((a, b) -> a.entry().compareTo(b.entry()));
    }

    @Test
    void aTimelineKeepsToItsTopicAndItsTime() {
        Reply reply = dispatcher.dispatch(new Invocation(
                "timeline", Map.of("topic", "lighthouse lamp", "from", "2023-11-01", "to", "2023-11-30")));

        assertThat(reply.blocks())
                .filteredOn(ReplyBlock.DatedLine.class::isInstance)
                .extracting(
                        block -> ((ReplyBlock.DatedLine) block).entry().when().timex3())
                .containsExactly("2023-11-04");
    }

    @Test
    void aTimelineWithoutRoomForAllLeadsToAll() {
        Dispatcher narrow = new Dispatcher(library, List.of(new TimelineCommand(1)));
        Invocation invocation = new Invocation("timeline", Map.of("from", "2023"));

        Reply best = narrow.dispatch(invocation);
        Reply all = narrow.dispatch(invocation, choice(best));

        assertThat(dated(best)).isEqualTo(1);
        assertThat(notes(best))
                .containsExactly("The 1 most important of %d entries; give a topic, from or to for others."
                        .formatted(dated(all)));
        assertThat(dated(all)).isGreaterThan(1);
        assertThat(all.blocks())
                .startsWith(new ReplyBlock.Restated(invocation.with("show", "all")))
                .noneMatch(ReplyBlock.Choices.class::isInstance);
    }

    private static long dated(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.DatedLine.class::isInstance)
                .count();
    }

    private static FollowUp choice(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Choices.class::isInstance)
                .map(block -> ((ReplyBlock.Choices) block).choices().getFirst().followUp())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask      | from      | soon         | “soon” is no date; write from as 2023, 2023-11 or 2023-11-17.
                    ask      | publisher | Harbor Post  | The brief has no publisher “Harbor Post”. The nearest is “Harbour Post”.
                    ask      | document  | ferry.md     | The brief has no document “ferry.md”. The nearest is “ferries.md”.
                    ask      | limit     | 0            | “0” is no limit; give a whole number from 1 to 1,000.
                    quote    | kind      | loud         | “loud” is no kind of quotation; there are direct, indirect and mixed.
                    quote    | from      | x            | “x” is no date; write from as 2023, 2023-11 or 2023-11-17.
                    timeline | show      | most         | “most” cannot be shown; say all or best.
                    timeline | to        | 2023-99      | “2023-99” is no date; write to as 2023, 2023-11 or 2023-11-17.
                    """)
    void aWrongArgumentGetsOneSentenceThatSaysWhatToDo(String command, String name, String value, String message) {
        Invocation invocation = new Invocation(command, Map.of("question", "What?", "person", "ilves", name, value));

        Reply reply = dispatcher.dispatch(invocation);

        assertThat(reply.outcome()).isEqualTo(Outcome.INVALID);
        assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        assertThat(notes(reply)).containsExactly(message);
    }

    @Test
    void anUnknownCommandNamesTheNearest() {
        assertThat(notes(dispatcher.dispatch(new Invocation("qoute", Map.of()))))
                .containsExactly("There is no command /qoute. Did you mean /quote?");
    }

    @Test
    void moreContextIsTheParagraphsAround() {
        Reply reply = dispatcher.dispatch(
                new Invocation("ask", Map.of()),
                new FollowUp.Context(new DocumentId("ferries.md"), new Span(150, 160), ""));

        assertThat(passages(reply))
                .singleElement()
                .satisfies(passage -> assertThat(passage.excerpt().text())
                        .contains("The council")
                        .contains("Marta Ilves"));
    }

    @Test
    void contextOfADocumentThatIsGoneIsRefusedPolitely() {
        Reply reply = dispatcher.dispatch(
                new Invocation("ask", Map.of()), new FollowUp.Context(new DocumentId("gone.md"), new Span(1, 2), ""));

        assertThat(reply.outcome()).isEqualTo(Outcome.INVALID);
        assertThat(notes(reply)).containsExactly("The document is gone since that answer; ask again.");
    }

    @Test
    void aFailureOfOursIsToldWithTheIdThatTheLogHas() {
        BotCommand broken = new BotCommand() {
            @Override
            public CommandSpec spec() {
                return new CommandSpec("broken", "Breaks", List.of());
            }

            @Override
            public Reply answer(Invocation invocation, dev.footnote.library.Brief brief) {
                throw new IllegalStateException("on purpose");
            }
        };

        Reply reply = new Dispatcher(library, List.of(broken)).dispatch(new Invocation("broken", Map.of()));

        assertThat(reply.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(notes(reply)).singleElement().asString().containsPattern("The log has it as [0-9a-f]{8}\\.");
    }

    @Test
    void completionsKnowPeoplePublishersAndDocuments() {
        assertThat(dispatcher.complete("quote", "person", "ilv"))
                .extracting(Completion::value)
                .containsExactly("Marta Ilves");
        assertThat(dispatcher.complete("ask", "publisher", "gull"))
                .extracting(Completion::value)
                .containsExactly("Evening Gull");
        assertThat(dispatcher.complete("ask", "document", ""))
                .extracting(Completion::value)
                .containsExactly("ferries.md", "lighthouse.md");
        assertThat(dispatcher.complete("ask", "question", "x")).isEmpty();
        assertThat(dispatcher.complete("nothing", "x", "x")).isEmpty();
    }

    @Test
    void sourcesListWhatThereIs() {
        Reply reply = dispatcher.dispatch(new Invocation("sources", Map.of("matching", "gull")));

        assertThat(reply.blocks())
                .filteredOn(ReplyBlock.SourceLine.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(
                                ((ReplyBlock.SourceLine) block).citation().document())
                        .isEqualTo(new DocumentId("lighthouse.md")));
    }

    private Reply ask(String question) {
        return dispatcher.dispatch(Invocation.of("ask", "question", question));
    }

    private static List<ReplyBlock.CitedPassage> passages(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.CitedPassage.class::isInstance)
                .map(ReplyBlock.CitedPassage.class::cast)
                .toList();
    }

    private static List<ReplyBlock.CitedQuotation> quotations(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.CitedQuotation.class::isInstance)
                .map(ReplyBlock.CitedQuotation.class::cast)
                .toList();
    }

    private static List<String> notes(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Note.class::isInstance)
                .map(block -> ((ReplyBlock.Note) block).text())
                .toList();
    }
}
