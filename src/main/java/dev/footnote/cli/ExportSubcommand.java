package dev.footnote.cli;

import dev.footnote.library.FindingsExport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `export`: everything that was extracted, one document a line, in the format of the scorers.
@Command(
        name = "export",
        description = "Write everything extracted as JSON, one document a line.",
        mixinStandardHelpOptions = true)
final class ExportSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "WHAT", description = "quotations, dates or timeline")
    private String what = "";

    ExportSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        FindingsExport.Kind kind = FindingsExport.Kind.of(what)
                .orElseThrow(() -> new CliException(
                        ExitCode.BAD_INPUT,
                        "There is no export of “%s”; there are quotations, dates and timeline.".formatted(what)));
        try (Workplace workplace = desk.openToAsk(options)) {
            return workplace.library().read(brief -> {
                new FindingsExport(brief).write(kind, desk.console().out()::println);
                return ExitCode.ANSWERED.code();
            });
        }
    }
}
