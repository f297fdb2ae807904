package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private final CommandLine commandLine = new CommandLine(List.of(
            new AskCommand(1).spec(),
            new QuoteCommand(1).spec(),
            new TimelineCommand(1).spec(),
            new SourcesCommand().spec()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    /ask How many boats left?             | ask      | {question=How many boats left?}
                    ask How many boats left?              | ask      | {question=How many boats left?}
                    How many boats left?                  | ask      | {question=How many boats left?}
                    /quote doe about:supply               | quote    | {about=supply, person=doe}
                    /quote Jane Doe about:"the old boats" | quote    | {about=the old boats, person=Jane Doe}
                    /quote about:supply                   | quote    | {about=supply}
                    /QUOTE doe                            | quote    | {person=doe}
                    /timeline from:2023-01 to:2023-12     | timeline | {from=2023-01, to=2023-12}
                    /ask what is the ratio 3:1 worth?     | ask      | {question=what is the ratio 3:1 worth?}
                    quote doe about the old boats         | quote    | {about=the old boats, person=doe}
                    quote doe about boats from 2023-01    | quote    | {about=boats, from=2023-01, person=doe}
                    timeline summit from 2023 to 2024-02  | timeline | {from=2023, to=2024-02, topic=summit}
                    ask what came from Oslo to Bergen?    | ask      | {question=what came from Oslo to Bergen?}
                    ask who left about noon?              | ask      | {question=who left about noon?}
                    quote about                           | quote    | {person=about}
                    /sources                              | sources  | {}
                    """)
    void readsWhatPeopleType(String line, String command, String arguments) {
        Invocation invocation = commandLine.parse(line);

        assertThat(invocation.command()).isEqualTo(command);
        assertThat(new java.util.TreeMap<>(invocation.arguments())).hasToString(arguments);
    }

    @Test
    void whatItWritesReadsBackAsItself() {
        Random random = new Random(7);
        String[] pieces = {"boats", " ", "  ", "\"", "\\", ":", "about:", "from:", "person:x", "/quote", "é", "\n", "'"
        };
        for (int i = 0; i < 5_000; i++) {
            Map<String, String> arguments = new LinkedHashMap<>();
            for (String name : List.of("person", "about", "from")) {
                StringBuilder value = new StringBuilder();
                for (int n = random.nextInt(5); n > 0; n--) {
                    value.append(pieces[random.nextInt(pieces.length)]);
                }
                arguments.put(name, value.toString());
            }
            Invocation invocation = new Invocation("quote", arguments);

            assertThat(commandLine.parse(commandLine.format(invocation)))
                    .as(commandLine.format(invocation))
                    .isEqualTo(invocation);
        }
    }
}
