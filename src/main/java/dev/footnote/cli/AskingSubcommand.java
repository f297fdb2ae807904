package dev.footnote.cli;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Parameter;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.picture.TimelinePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Makes a subcommand of a bot command from its spec: the leading parameter is what stands behind the name, the
/// others are options.
final class AskingSubcommand implements Callable<Integer> {
    private static final String LIMIT = "limit";
    private static final String NEAREST = "--nearest";
    private static final String PNG = "--png";

    private final CommandSpec spec;
    private final Desk desk;
    private final CommonOptions options = new CommonOptions();
    private final CommandLine.Model.CommandSpec model;

    private AskingSubcommand(CommandSpec spec, Desk desk) {
        this.spec = spec;
        this.desk = desk;
        this.model = CommandLine.Model.CommandSpec.wrapWithoutInspection(this);
        describe();
    }

    static CommandLine of(CommandSpec spec, Desk desk) {
        return new CommandLine(new AskingSubcommand(spec, desk).model);
    }

    private void describe() {
        model.name(spec.name())
                .mixinStandardHelpOptions(true)
                .addMixin("common", CommandLine.Model.CommandSpec.forAnnotatedObject(options));
        model.usageMessage().description(spec.summary() + ".");
        spec.leading()
                .ifPresent(leading -> model.addPositional(PositionalParamSpec.builder()
                        .paramLabel(leading.name().toUpperCase(Locale.ROOT))
                        .description(leading.summary())
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()));
        spec.parameters().stream().skip(1).forEach(parameter -> model.addOption(option(parameter)));
        model.addOption(OptionSpec.builder("--" + LIMIT)
                .paramLabel("N")
                .description("How many items at most")
                .type(String.class)
                .build());
        if (spec.name().equals("timeline")) {
            model.addOption(OptionSpec.builder(PNG)
                    .paramLabel("FILE")
                    .description("Draw the timeline into this file too")
                    .type(String.class)
                    .build());
        }
        if (spec.name().equals("ask")) {
            model.addOption(OptionSpec.builder(NEAREST)
                    .description("Show the nearest passages when the documents do not tell")
                    .type(boolean.class)
                    .build());
        }
    }

    private static OptionSpec option(Parameter parameter) {
        return OptionSpec.builder("--" + parameter.name())
                .paramLabel(parameter.values().name())
                .description(parameter.summary())
                .type(String.class)
                .build();
    }

    @Override
    public Integer call() throws CliException {
        CommandLine.ParseResult parsed = model.commandLine().getParseResult();
        try (Workplace workplace = desk.openToAsk(options)) {
            Invocation invocation = invocation(parsed);
            Reply reply = workplace.dispatcher().dispatch(invocation);
            if (reply.outcome() == Outcome.NOT_IN_DOCUMENTS && parsed.hasMatchedOption(NEAREST)) {
                reply = workplace.dispatcher().dispatch(invocation, new FollowUp.Nearest());
            }
            show(workplace, invocation, reply);
            if (parsed.hasMatchedOption(PNG) && reply.outcome() == Outcome.FOUND) {
                draw(reply, Path.of(parsed.<String>matchedOptionValue(PNG, "")));
            }
            return ExitCode.of(reply.outcome()).code();
        }
    }

    private static void draw(Reply reply, Path file) throws CliException {
        Optional<byte[]> picture = new TimelinePicture().of(reply);
        try {
            if (picture.isPresent()) {
                Files.write(file, picture.get());
            } else {
                throw new CliException(
                        ExitCode.BAD_INPUT,
                        "There is nothing to draw: a picture takes two dates, and a machine with fonts.");
            }
        } catch (IOException failed) {
            throw new CliException(
                    ExitCode.BAD_INPUT, "%s cannot be written; choose another file with --png.".formatted(file));
        }
    }

    private Invocation invocation(CommandLine.ParseResult parsed) {
        Map<String, String> arguments = new LinkedHashMap<>();
        spec.leading()
                .ifPresent(leading -> parsed.matchedPositionals().stream()
                        .findFirst()
                        .ifPresent(words -> arguments.put(leading.name(), String.join(" ", words.stringValues()))));
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName().substring(2);
            if (spec.parameter(name).isPresent() || name.equals(LIMIT)) {
                value(option).ifPresent(value -> arguments.put(name, value));
            }
        }
        return new Invocation(spec.name(), arguments);
    }

    private static Optional<String> value(ArgSpec option) {
        return Optional.ofNullable(option.<String>getValue());
    }

    private void show(Workplace workplace, Invocation invocation, Reply reply) {
        Console console = desk.console();
        if (options.json()) {
            console.out().println(desk.json().render(invocation, reply));
            return;
        }
        boolean mistake = reply.outcome() == Outcome.INVALID || reply.outcome() == Outcome.FAILED;
        String text = new TerminalRenderer(
                        workplace.dispatcher().commandLine(),
                        workplace.dispatcher().links(),
                        console.style(),
                        console.width())
                .render(reply);
        (mistake ? console.err() : console.out()).print(text);
        console.out().flush();
        console.err().flush();
    }
}
