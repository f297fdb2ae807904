package dev.footnote.cli;

import dev.footnote.conversation.Callers;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// The bot in the terminal: the same slash commands as in chat, with history and completion. A line without a command
/// is a question.
final class TerminalConversation {
    private final Dispatcher dispatcher;
    private final Console console;

    TerminalConversation(Dispatcher dispatcher, Console console) {
        this.dispatcher = dispatcher;
        this.console = console;
    }

    /// Talks until the user leaves by `/exit`, Ctrl-D or Ctrl-C.
    void run() throws CliException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            DefaultParser parser = new DefaultParser();
            parser.setEscapeChars(new char[0]);
            parser.setQuoteChars(new char[0]);
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("footnote")
                    .parser(parser)
                    .completer((line, words, candidates) -> complete(words, candidates))
                    .build();
            terminal.writer().println("Ask away; /help shows the commands, Tab completes, /exit leaves.");
            converse(reader, terminal);
        } catch (IOException noTerminal) {
            throw new CliException(
                    ExitCode.INTERNAL_ERROR, "The terminal cannot be used: %s.".formatted(noTerminal.getMessage()));
        }
    }

    private void converse(LineReader reader, Terminal terminal) {
        while (true) {
            String line;
            try {
                line = reader.readLine("footnote> ").strip();
            } catch (EndOfFileException | UserInterruptException leaving) {
                return;
            }
            if (line.equals("/exit") || line.equals("/quit")) {
                return;
            }
            if (!line.isEmpty()) {
                Invocation invocation = dispatcher.commandLine().parse(line);
                terminal.writer()
                        .println(renderer(terminal).render(dispatcher.dispatch(invocation.by(Callers.MANAGERS))));
                terminal.flush();
            }
        }
    }

    /// For the terminal as wide as it is now; some do not tell.
    private TerminalRenderer renderer(Terminal terminal) {
        int width = terminal.getWidth() > 0 ? terminal.getWidth() : console.width();
        return new TerminalRenderer(dispatcher.commandLine(), dispatcher.links(), console.style(), width);
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        String first = line.words().getFirst();
        if (line.wordIndex() == 0) {
            dispatcher.specs().forEach(spec -> candidates.add(candidate("/" + spec.name(), spec.summary())));
            return;
        }
        Optional<CommandSpec> spec = dispatcher.specs().stream()
                .filter(known -> first.equals("/" + known.name()))
                .findFirst();
        spec.ifPresent(known -> completeParameter(known, line, candidates));
    }

    private void completeParameter(CommandSpec spec, ParsedLine line, List<Candidate> candidates) {
        String word = line.word();
        int colon = word.indexOf(':');
        if (colon > 0) {
            String name = word.substring(0, colon);
            dispatcher
                    .complete(spec.name(), name, word.substring(colon + 1))
                    .forEach(choice -> candidates.add(candidate(name + ":" + quoted(choice.value()), choice.label())));
            return;
        }
        spec.leading()
                .map(Parameter::name)
                .ifPresent(leading -> dispatcher
                        .complete(spec.name(), leading, word)
                        .forEach(choice -> candidates.add(candidate(choice.value(), choice.label()))));
        spec.parameters().stream()
                .skip(1)
                .forEach(parameter -> candidates.add(new Candidate(
                        parameter.name() + ":", parameter.name() + ":", null, parameter.summary(), null, null, false)));
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }

    private static String quoted(String value) {
        return value.indexOf(' ') < 0 ? value : "\"" + value + "\"";
    }
}
