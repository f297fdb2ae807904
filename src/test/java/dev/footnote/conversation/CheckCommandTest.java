package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckCommandTest {
    @TempDir
    private Path root;

    private Library library;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        library = TestBrief.ofTheIsland(root).open();
        library.refresh(IndexProgress.SILENT);
        dispatcher = new Dispatcher(library, List.of(new CheckCommand(), new QuoteCommand(25)));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aTrueQuotationIsCitedWithItsSpeaker() {
        Reply reply = check("“Nobody likes to see a boat go”");
        assertThat(reply.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(words(reply))
                .contains("Word for word: “Nobody likes to see a boat go”")
                .anyMatch(line -> line.startsWith("Said by Marta Ilves"));
        assertThat(passages(reply))
                .singleElement()
                .satisfies(passage -> assertThat(passage.answer()
                                .orElseThrow()
                                .in(passage.excerpt().document().text()))
                        .isEqualTo("Nobody likes to see a boat go"));
    }

    @Test
    void everyQuotationOfAMessageIsChecked() {
        Reply reply =
                check("First “it still works”, then “it has never worked well”, then “Nobody likes to see a ship go”.");
        assertThat(checked(reply))
                .extracting(one -> one.verdict().getClass().getSimpleName())
                .containsExactly("Exact", "NotThere", "Near");
        assertThat(words(reply)).contains("“ship”: the document has “boat”.");
    }

    @Test
    void whatIsTooLongToBeQuotedIsLeftOutAndToldSo() {
        String endless = "“" + "a boat goes where it likes ".repeat(400) + "”";

        assertThat(check(endless)).satisfies(reply -> {
            assertThat(reply.outcome()).isEqualTo(Outcome.INVALID);
            assertThat(notes(reply)).contains("That is too long for a quotation; 5,000 characters are the most.");
        });
        Reply reply = check(endless + " and “Nobody likes to see a boat go”");
        assertThat(checked(reply)).hasSize(1);
        assertThat(words(reply)).contains("Word for word: “Nobody likes to see a boat go”");
        assertThat(notes(reply)).contains("Not checked, since longer than 5,000 characters: 1 quotation.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Nobody likes to see a boat go,” said Per Lund.",
                "Per Lund: “Nobody likes to see a boat go”",
                "“Nobody likes to see a boat go” — Per Lund"
            })
    void wordsInTheWrongMouthAreFoundOut(String message) {
        Reply reply = check(message);
        assertThat(checked(reply)).singleElement().matches(ReplyBlock.Checked::byAnother);
        assertThat(words(reply))
                .anyMatch(line -> line.startsWith("Said by somebody else"))
                .anyMatch(line -> line.contains("Marta Ilves") && line.endsWith("not from Lund."));
    }

    @Test
    void theSpeakerCanBeNamedApart() {
        Invocation call = new Invocation("check", Map.of("text", "It still works", "by", "Ilves"));
        assertThat(checked(dispatcher.dispatch(call))).singleElement().matches(ReplyBlock.Checked::byAnother);
        Invocation right = new Invocation("check", Map.of("text", "It still works", "by", "Lund"));
        assertThat(checked(dispatcher.dispatch(right))).singleElement().matches(one -> !one.byAnother());
    }

    @Test
    void whatIsNotThereGetsNoCitation() {
        Reply reply = check("“The island will buy three new boats from the mainland next year”");
        assertThat(reply.outcome()).isEqualTo(Outcome.NOT_IN_DOCUMENTS);
        assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        assertThat(passages(reply)).isEmpty();
    }

    @Test
    void onlyTheFirstEightQuotationsAreChecked() {
        Reply reply = check("“it still works” ".repeat(10));
        assertThat(checked(reply)).hasSize(8);
        assertThat(reply.blocks()).contains(new ReplyBlock.Note("2 quotations more: check them by themselves."));
    }

    @Test
    void wordsOfSomebodyWhomNobodyQuotesAreChecked() {
        Reply reply = dispatcher.dispatch(new Invocation("check", Map.of("text", "It still works", "by", "Zebulon")));
        assertThat(checked(reply)).singleElement().matches(ReplyBlock.Checked::byAnother);
        assertThat(notes(reply)).anyMatch(note -> note.startsWith("The documents quote nobody called “Zebulon”."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marta Ilves", "Ilves", "Ms. Ilves", "Marta K. Ilves"})
    void aShortOrLongerNameIsNoOther(String name) {
        Invocation call = new Invocation("check", Map.of("text", "Nobody likes to see a boat go", "by", name));
        assertThat(checked(dispatcher.dispatch(call))).singleElement().matches(one -> !one.byAnother());
    }

    @Test
    void programsGetTheVerdictWithTheTrueWords() {
        Invocation call = Invocation.of("check", "text", "Nobody likes to see a ship go");
        var check =
                new JsonReplyRenderer().render(call, dispatcher.dispatch(call)).at("/checks/0");
        assertThat(check.get("verdict").asText()).isEqualTo("near");
        assertThat(check.at("/speaker/name").asText()).isEqualTo("Marta Ilves");
        assertThat(check.at("/places/0/document").asText()).isEqualTo("ferries.md");
        assertThat(check.at("/places/0/differences/0/said").asText()).isEqualTo("ship");
        assertThat(check.at("/places/0/differences/0/truth/text").asText()).isEqualTo("boat");
    }

    private Reply check(String text) {
        return dispatcher.dispatch(Invocation.of("check", "text", text));
    }

    private static List<ReplyBlock.Checked> checked(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Checked.class::isInstance)
                .map(ReplyBlock.Checked.class::cast)
                .toList();
    }

    private static List<String> words(Reply reply) {
        return checked(reply).stream()
                .flatMap(one -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(CheckedWords.title(one)), CheckedWords.lines(one).stream()))
                .toList();
    }

    private static List<String> notes(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Note.class::isInstance)
                .map(block -> ((ReplyBlock.Note) block).text())
                .toList();
    }

    private static List<ReplyBlock.CitedPassage> passages(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.CitedPassage.class::isInstance)
                .map(ReplyBlock.CitedPassage.class::cast)
                .toList();
    }
}
