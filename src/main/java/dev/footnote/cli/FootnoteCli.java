package dev.footnote.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command line of `./footnote`. Every command ends in an [ExitCode]; what goes wrong is one line on standard
/// error.
public final class FootnoteCli {
    private static final Logger LOG = LoggerFactory.getLogger(FootnoteCli.class);

    private static final String OUR_FAULT =
            "Something went wrong, and it is not your fault; the lines above tell what.";

    private final Workplace.Maker maker;
    private final Console console;
    private final InstantSource clock;

    public FootnoteCli(Workplace.Maker maker, Console console, InstantSource clock) {
        this.maker = maker;
        this.console = console;
        this.clock = clock;
    }

    /// The root of all commands; does nothing by itself.
    @Command(
            name = "footnote",
            mixinStandardHelpOptions = true,
            version = "Footnote 0.1.0",
            description = "Answers from a folder of documents with verbatim, cited excerpts.",
            synopsisSubcommandLabel = "COMMAND")
    static final class Root {}

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        CommandLine root = new CommandLine(new Root());
        Desk desk = new Desk(maker, console, clock);
        maker.specs().forEach(spec -> root.addSubcommand(spec.name(), AskingSubcommand.of(spec, desk)));
        root.addSubcommand("serve", new ServeSubcommand(desk));
        root.addSubcommand("index", new IndexSubcommand(desk));
        root.addSubcommand("add", new AddSubcommand(desk));
        root.addSubcommand("remove", new RemoveSubcommand(desk));
        root.addSubcommand("batch", new BatchSubcommand(desk));
        root.addSubcommand("export", new ExportSubcommand(desk));
        root.addSubcommand("doctor", new DoctorSubcommand(desk));
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        // "@name" is what somebody is called, not a file of options.
        root.setExpandAtFiles(false);
        root.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
        root.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        root.setExecutionStrategy(this::execute);
        try {
            if (List.of(arguments).isEmpty()) {
                root.usage(console.out());
                return ExitCode.BAD_INPUT.code();
            }
            return root.execute(arguments);
        } catch (LostOutputException lost) {
            return lost(lost);
        } catch (VirtualMachineError | LinkageError fatal) {
            return fatal(fatal);
        }
    }

    /// The library takes what its help cannot write for a fault of its own.
    private int execute(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (LostOutputException lost) {
            return lost(lost);
        }
    }

    private int wrongUsage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandName();
        String help = command.equals("footnote") ? "./footnote --help" : "./footnote " + command + " --help";
        console.err()
                .println(
                        String.valueOf(wrong.getMessage()).lines().findFirst().orElse("Wrong usage") + "; see " + help);
        return ExitCode.BAD_INPUT.code();
    }

    private int fatal(Error fatal) {
        if (fatal instanceof OutOfMemoryError) {
            console.err()
                    .println("The memory does not suffice for this; FOOTNOTE_JAVA_OPTS=-Xmx2g gives twice as much.");
        } else {
            LOG.error("the command failed", fatal);
            console.err().println(OUR_FAULT);
        }
        return ExitCode.INTERNAL_ERROR.code();
    }

    private int lost(LostOutputException lost) {
        if (lost.isNobodyReading()) {
            return ExitCode.ANSWERED.code();
        }
        console.err().println(lost.getMessage());
        return ExitCode.INTERNAL_ERROR.code();
    }

    private int failed(Exception failure) {
        if (failure instanceof LostOutputException lost) {
            return lost(lost);
        }
        if (failure instanceof CliException expected) {
            console.err().println(expected.getMessage());
            return expected.exitCode().code();
        }
        LOG.error("the command failed", failure);
        console.err().println(OUR_FAULT);
        return ExitCode.INTERNAL_ERROR.code();
    }
}
