package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchOutcome;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line that pages of several stories have in common is left out of all of them.
final class RepeatedLinesTest {
    private static final String CALL = "Walk with us through the old town every first Sunday of the month";
    private static final String POOL = """
            The council of Sandvik voted late on Monday to rebuild the swimming pool by the river, which burned down in \
            the dry spring of last year.""";
    private static final String MILL = """
            Two sisters from Ostby have bought the mill above the falls and mean to grind rye there again, the first since \
            the great flood of 1911.""";
    private static final String TRAM = """
            The last tram of the day will leave the market at half past eleven from May on, a full hour later than it has \
            since the winter timetable.""";

    @TempDir
    private Path root;

    private static String page(String title, String article) {
        return "%s%n%n%s%n%n%s%n".formatted(title, article, CALL);
    }

    private static boolean isLeftOut(Library library, String name) {
        return library.read(brief -> {
            SourceDocument document = brief.require(new DocumentId(name));
            int start = document.text().indexOf(CALL);
            return document.isBoilerplate(new Span(start, start + CALL.length()));
        });
    }

    private static SearchOutcome answerTo(String question, Library library) {
        return library.read(brief -> brief.search().search(new Question(question, SearchFilter.NONE, 3)));
    }

    private static Library refreshed(TestBrief brief) throws IOException {
        Library library = brief.open();
        library.refresh(IndexProgress.SILENT);
        return library;
    }

    @Test
    void theThirdStoryWithALineMakesItClutterEverywhere() throws IOException {
        TestBrief brief = new TestBrief(root)
                .with("pool.txt", page("Pool by the river", POOL))
                .with("mill.txt", page("Mill above the falls", MILL));
        try (Library library = refreshed(brief)) {
            assertThat(isLeftOut(library, "pool.txt")).isFalse();
            assertThat(answerTo("Who walks through the old town on the first Sunday?", library))
                    .isInstanceOf(SearchOutcome.Found.class);
            brief.with("tram.txt", page("Last tram later", TRAM));
            library.refresh(IndexProgress.SILENT);
            assertThat(List.of("pool.txt", "mill.txt", "tram.txt")).allMatch(name -> isLeftOut(library, name));
            assertThat(answerTo("Who walks through the old town on the first Sunday?", library))
                    .isInstanceOf(SearchOutcome.NotInDocuments.class);
            Files.delete(brief.documents().resolve("mill.txt"));
            library.refresh(IndexProgress.SILENT);
            assertThat(List.of("pool.txt", "tram.txt")).noneMatch(name -> isLeftOut(library, name));
        }
    }

    @Test
    void copiesOfOneStoryMakeNoClutterOfIt() throws IOException {
        TestBrief brief = new TestBrief(root)
                .with("one.txt", page("Pool by the river", POOL))
                .with("two.txt", page("Pool by the river", POOL))
                .with("three.txt", page("Sandvik gets its pool back", POOL));
        try (Library library = refreshed(brief)) {
            assertThat(List.of("one.txt", "two.txt", "three.txt")).noneMatch(name -> isLeftOut(library, name));
        }
    }

    @Test
    void theOrderInWhichPagesComeDoesNotMatter() throws IOException {
        Map<String, String> pages = new TreeMap<>(Map.of(
                "pool.txt", page("Pool by the river", POOL),
                "mill.txt", page("Mill above the falls", MILL),
                "tram.txt", page("Last tram later", TRAM)));
        TestBrief atOnce = new TestBrief(root.resolve("at-once"));
        TestBrief oneByOne = new TestBrief(root.resolve("one-by-one"));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            atOnce.with(page.getKey(), page.getValue());
        }
        try (Library whole = refreshed(atOnce);
                Library grown = oneByOne.open()) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                oneByOne.with(page.getKey(), page.getValue());
                grown.refresh(IndexProgress.SILENT);
            }
            for (String name : pages.keySet()) {
                DocumentId id = new DocumentId(name);
                assertThat(grown.<SourceDocument>read(brief -> brief.require(id)))
                        .isEqualTo(whole.<SourceDocument>read(brief -> brief.require(id)));
                assertThat(grown.<Object>read(brief -> brief.entries(id)))
                        .isEqualTo(whole.<Object>read(brief -> brief.entries(id)));
            }
        }
    }
}
