package dev.footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.conversation.Completion;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FolderBrief;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.OpenBrief;
import dev.footnote.conversation.SmallBrief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What is asked in a measurement, and of which brief.
///
/// @param questions for `/ask` alone
/// @param mixed of all commands that answer from documents
public record Load(OpenBrief brief, List<Invocation> questions, List<Invocation> mixed) implements AutoCloseable {
    private static final int PEOPLE = 25;

    public Load {
        questions = List.copyOf(questions);
        mixed = List.copyOf(mixed);
    }

    /// A brief of three documents.
    ///
    /// @param folder for the documents and the index
    public static Load small(Path folder) {
        List<Invocation> questions = Stream.of(
                        "How many passengers does the night ferry carry?",
                        "What did the refit of the ferry cost?",
                        "What was the strongest gust at Gannet Point?",
                        "When does the council plan a second station?",
                        "Why are hauliers less pleased?",
                        "What is the price of bitcoin?")
                .map(Load::ask)
                .toList();
        return of(new SmallBrief(folder, List.of()), questions);
    }

    /// Any folder, with the questions of a file of `batch` requests.
    ///
    /// @param index where the index is, or is to be
    public static Load folder(Path documents, Path requests, Path index) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Invocation> questions = new ArrayList<>();
        for (String line : Files.readAllLines(requests)) {
            JsonNode request = json.readTree(line);
            questions.add(ask(request.path("text").asText()));
        }
        return of(new FolderBrief(documents, index), questions);
    }

    /// The other commands ask for the people of the brief, for what happened to them, for what is asked about, and
    /// whether a question stands there.
    private static Load of(OpenBrief brief, List<Invocation> questions) {
        Dispatcher dispatcher = brief.dispatcher();
        List<String> people = Stream.of("a", "m", "s", "t")
                .flatMap(start -> dispatcher.complete("quote", "person", start).stream())
                .map(Completion::value)
                .distinct()
                .limit(PEOPLE)
                .toList();
        List<Invocation> mixed = new ArrayList<>(questions);
        people.forEach(person -> {
            mixed.add(Invocation.of("quote", "person", person));
            mixed.add(Invocation.of("timeline", "topic", person));
        });
        questions.stream()
                .limit(PEOPLE)
                .forEach(asked -> mixed.add(new Invocation(
                        "check",
                        Map.of("text", asked.arguments().values().iterator().next()))));
        mixed.add(Invocation.of("timeline", "from", "2023-01"));
        mixed.add(new Invocation("sources", Map.of()));
        Collections.shuffle(mixed, new Random(5));
        return new Load(brief, questions, mixed);
    }

    private static Invocation ask(String question) {
        return Invocation.of("ask", "question", question);
    }

    @Override
    public void close() {
        brief.close();
    }
}
