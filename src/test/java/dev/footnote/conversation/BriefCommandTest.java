package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.intake.AddressRule;
import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.LinkFetcher;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/brief`: whom it obeys, and what it says.
final class BriefCommandTest {
    @TempDir
    private Path root;

    private TestBrief brief;
    private Library library;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        brief = TestBrief.ofTheIsland(root);
        library = brief.open();
        library.refresh(IndexProgress.SILENT);
        BriefEditor editor =
                new BriefEditor(library, brief.documents(), new LinkFetcher(AddressRule.PUBLIC, 1 << 20), 1 << 20);
        dispatcher = new Dispatcher(library, List.of(new SourcesCommand(), new BriefCommand(editor)));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private static String said(Reply reply) {
        return ((ReplyBlock.Note) reply.blocks().getFirst()).text();
    }

    private Reply edit(String line) {
        return dispatcher.dispatch(dispatcher.commandLine().parse(line).by(Callers.MANAGERS));
    }

    @Test
    void nobodyInParticularMayChangeTheBrief() {
        Invocation call = dispatcher.commandLine().parse("/brief remove ferries.md");
        Reply reply = dispatcher.dispatch(call);
        assertThat(reply.outcome()).isEqualTo(Outcome.INVALID);
        assertThat(said(reply)).contains("who manages the server", "slack.editors");
        assertThat(dispatcher.dispatch(call, new FollowUp.Page(1)).outcome()).isEqualTo(Outcome.INVALID);
        assertThat(dispatcher
                        .dispatch(call, new FollowUp.Ask("brief", "remove ferries.md"))
                        .outcome())
                .isEqualTo(Outcome.INVALID);
        assertThat(dispatcher.openSpecs()).extracting(CommandSpec::name).containsExactly("sources");
        assertThat(library.<Integer>read(state -> state.documentIds().size())).isEqualTo(2);
    }

    @Test
    void whoMayRemovesADocumentAndIsToldWhereItIs() {
        Reply reply = edit("/brief remove ferries.md");
        assertThat(reply.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        assertThat(said(reply))
                .isEqualTo(
                        "ferries.md is out of the brief; it is kept as .removed/ferries.md in the documents folder.");
        assertThat(library.<Integer>read(state -> state.documentIds().size())).isEqualTo(1);
        Reply named = dispatcher.dispatch(
                new Invocation("brief", Map.of("action", "remove", "document", "lighthouse.md"), Callers.MANAGERS));
        assertThat(named.outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void speaksTheLanguageOfTheAsker() {
        assertThat(Words.in(Locale.of("es"), () -> said(edit("/brief")))).startsWith("Di /brief add");
        assertThat(Words.in(Locale.of("es"), () -> said(edit("/brief remove ferries.md"))))
                .isEqualTo(
                        "ferries.md ya no está entre los documentos; se guarda como .removed/ferries.md en la carpeta.");
        assertThat(Words.in(Locale.of("es"), () -> said(edit("/brief remove {0}'s.md"))))
                .startsWith(
                        "No se ha cambiado nada para {0}'s.md; la razón, en inglés: the brief has no such document");
    }

    @Test
    void aMistakeIsAnsweredByTheWayOut() {
        assertThat(said(edit("/brief"))).contains("/brief add with a link or a file");
        assertThat(said(edit("/brief add"))).contains("give a link or a file");
        assertThat(said(edit("/brief remove"))).contains("as /sources names it");
        assertThat(said(edit("/brief remove nothing.md"))).contains("no such document");
        assertThat(said(edit("/brief add http://127.0.0.1/a.txt"))).contains("inside a network");
        assertThat(said(edit("/brief add file:///etc/passwd"))).contains("https://");
        assertThat(said(edit("/brief add ferries.md"))).contains("no link");
    }
}
