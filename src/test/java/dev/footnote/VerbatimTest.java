package dev.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.QuoteCommand;
import dev.footnote.conversation.TimelineCommand;
import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.corpus.Bibliography;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.people.Person;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise: every excerpt of every reply is a slice of the document, character for character. The documents are
/// read here a second time, by other code than the program's.
class VerbatimTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WORDS = 150;

    @TempDir
    Path data;

    @Test
    void holdsOnTheBrief() throws IOException {
        assertThat(check(Path.of("seeds"), filesOf(Path.of("seeds")))).isGreaterThan(500);
    }

    @Test
    void holdsOnTheOriginals() throws IOException {
        Path originals = Shared.path("seeds");

        assertThat(check(originals, filesOf(originals))).isGreaterThan(500);
    }

    @Test
    void holdsOnNewsArticles() throws IOException {
        Path documents = Shared.path("bench/timeline/dev/documents");

        assertThat(check(documents, linesOf(documents))).isGreaterThan(500);
    }

    @Test
    void holdsOnEncyclopediaParagraphs() throws IOException {
        Path documents = Shared.path("bench/ask/squad/documents");

        assertThat(check(documents, linesOf(documents))).isGreaterThan(500);
    }

    /// Asks for random words of the documents, everybody's quotations and the whole timeline.
    ///
    /// @return how many slices were checked
    private int check(Path documents, Map<String, String> texts) throws IOException {
        LibraryOpener opener = new LibraryOpener(
                documents,
                Bibliography.EMPTY,
                "",
                List.of(),
                Long.MAX_VALUE,
                2,
                SearchSettings.DEFAULT.withAbstainBelow(0),
                Clock.systemUTC());
        try (Library library = opener.open(new LuceneIndexStore(data.resolve("index")))) {
            library.refresh(IndexProgress.SILENT);
            Dispatcher dispatcher = new Dispatcher(
                    library, List.of(new AskCommand(10), new QuoteCommand(100), new TimelineCommand(500)));
            int checked = 0;
            for (Invocation invocation : invocations(library, texts)) {
                checked += check(new JsonReplyRenderer().render(invocation, dispatcher.dispatch(invocation)), texts);
            }
            return checked;
        }
    }

    private static List<Invocation> invocations(Library library, Map<String, String> texts) {
        Random random = new Random(11);
        List<String> words = texts.values().stream()
                .sorted()
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 3)
                .toList();
        Stream<Invocation> questions = Stream.generate(
                        () -> words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())))
                .limit(WORDS)
                .map(question -> Invocation.of("ask", "question", question));
        Stream<Invocation> people = library.read(brief -> brief.people().people()).stream()
                .limit(WORDS)
                .map(Person::name)
                .map(name -> Invocation.of("quote", "person", name));
        return Stream.of(questions, people, Stream.of(new Invocation("timeline", Map.of())))
                .flatMap(all -> all)
                .toList();
    }

    private static int check(JsonNode node, Map<String, String> texts) {
        return check(node, texts, "");
    }

    private static int check(JsonNode node, Map<String, String> texts, String enclosing) {
        String document = node.path("document").asText(enclosing);
        int checked = 0;
        if (node.isObject() && node.has("start") && node.has("text")) {
            assertThat(slice(
                            texts.get(document),
                            node.path("start").asInt(),
                            node.path("end").asInt()))
                    .isEqualTo(node.path("text").asText());
            checked++;
        }
        if (node.isObject() && node.has("spans")) {
            for (int i = 0; i < node.path("spans").size(); i++) {
                JsonNode span = node.path("spans").path(i);
                assertThat(slice(
                                texts.get(document),
                                span.path(0).asInt(),
                                span.path(1).asInt()))
                        .isEqualTo(node.path("text").path(i).asText());
                checked++;
            }
        }
        for (JsonNode child : node) {
            checked += check(child, texts, document);
        }
        return checked;
    }

    private static String slice(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        texts.remove("README.md");
        return texts;
    }

    private static Map<String, String> linesOf(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("documents.jsonl"))) {
            JsonNode object = JSON.readTree(line);
            texts.put(object.path("id").asText(), object.path("text").asText());
        }
        return texts;
    }
}
