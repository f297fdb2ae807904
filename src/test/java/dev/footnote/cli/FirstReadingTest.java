package dev.footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.intake.BriefEditor;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.IndexReport;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` does before and while the fronts open.
final class FirstReadingTest {
    @TempDir
    private Path root;

    private final List<String> heard = new ArrayList<>();

    /// A workplace of nothing but a library.
    private final class Shed implements Workplace {
        private final Library library;

        private Shed(Library library) {
            this.library = library;
        }

        @Override
        public Path documents() {
            return root.resolve("documents");
        }

        @Override
        public Library library() {
            return library;
        }

        @Override
        public Dispatcher dispatcher() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BriefEditor editor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void claim() {}

        @Override
        public Closeable follow(Consumer<IndexReport> changed) {
            heard.add("followed");
            return () -> heard.add("left");
        }

        @Override
        public List<FrontOffer> fronts(List<String> closed) {
            return List.of();
        }

        @Override
        public void close() {}
    }

    private static final class NoMaker implements Workplace.Maker {
        @Override
        public Workplace open(CommonOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CommandSpec> specs() {
            return List.of();
        }

        @Override
        public List<Check> checks(CommonOptions options) {
            return List.of();
        }
    }

    private static Desk desk() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Desk(new NoMaker(), new Console(nowhere, nowhere, Style.PLAIN, 80, false), TestBrief.CLOCK);
    }

    @Test
    void whatWasLeftOutIsSaidWhenTheProgressIsOutOfTheWay() throws IOException, CliException {
        TestBrief brief = TestBrief.ofTheIsland(root).with("empty.txt", "");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        Desk desk = new Desk(new NoMaker(), new Console(told, told, Style.PLAIN, 80, false), TestBrief.CLOCK);
        try (Library library = brief.open()) {
            desk.refresh(new Shed(library), IndexProgress.SILENT, () -> told.println("out of the way"));
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("out of the way", "Left out: empty.txt, since it holds no text.");
    }

    @Test
    void aSmallFolderIsReadToItsEndAndThenFollowed() throws IOException, CliException {
        try (Library library = TestBrief.ofTheIsland(root).open()) {
            try (FirstReading reading = new FirstReading(desk(), new Shed(library), () -> false)) {
                reading.start();
                assertThat(reading.firstState())
                        .hasValueSatisfying(state -> assertThat(state.total()).isEqualTo(2));
                assertThat(reading.isDone()).isTrue();
                reading.thenFollow(late -> heard.add("late"), changed -> heard.add("changed"));
                assertThat(heard).containsExactly("followed");
            }
            assertThat(heard).containsExactly("followed", "left");
        }
    }

    @Test
    void whenItIsStoppedNothingIsKeptNorFollowed() throws IOException, CliException {
        try (Library library = TestBrief.ofTheIsland(root).open()) {
            try (FirstReading reading = new FirstReading(desk(), new Shed(library), () -> true)) {
                reading.start();
                assertThat(reading.firstState()).isEmpty();
                reading.thenFollow(late -> heard.add("late"), changed -> heard.add("changed"));
            }
            assertThat(heard).isEmpty();
            assertThat(library.lastReport().total()).isZero();
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        TestBrief brief = new TestBrief(root);
        try (Library library = brief.open();
                FirstReading reading = new FirstReading(desk(), new Shed(library), () -> false)) {
            Files.delete(brief.documents());
            reading.start();
            assertThatThrownBy(reading::firstState)
                    .isInstanceOf(CliException.class)
                    .hasMessageContaining("There is no documents folder");
        }
    }
}
