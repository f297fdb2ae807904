package dev.footnote.cli;

import dev.footnote.library.Brief;
import dev.footnote.library.FindingsExport;
import dev.footnote.library.TableExport;
import dev.footnote.library.TimelineJs;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: everything that was extracted: one document a line, in the format of the scorers, or as a table, or for
/// TimelineJS.
@Command(
        name = "export",
        description = "Write everything extracted, as JSON lines, CSV or TimelineJS's JSON.",
        mixinStandardHelpOptions = true)
final class ExportSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "WHAT", description = "quotations, dates or timeline")
    private String what = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (the default), csv, or timelinejs")
    private String format = "jsonl";

    ExportSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        FindingsExport.Kind kind = FindingsExport.Kind.of(what)
                .orElseThrow(() -> new CliException(
                        ExitCode.BAD_INPUT,
                        "There is no export of “%s”; there are quotations, dates and timeline.".formatted(what)));
        BiConsumer<Brief, Consumer<String>> export = export(kind);
        try (Workplace workplace = desk.openToAsk(options)) {
            return workplace.library().read(brief -> {
                export.accept(brief, desk.console().out()::println);
                return ExitCode.ANSWERED.code();
            });
        }
    }

    private BiConsumer<Brief, Consumer<String>> export(FindingsExport.Kind kind) throws CliException {
        return switch (kind.name().toLowerCase(Locale.ROOT) + " " + format) {
            case "quotations jsonl", "dates jsonl", "timeline jsonl" ->
                (brief, lines) -> new FindingsExport(brief).write(kind, lines);
            case "quotations csv" -> (brief, lines) -> new TableExport(brief).quotations(lines);
            case "timeline csv" -> (brief, lines) -> new TableExport(brief).timeline(lines);
            case "timeline timelinejs" ->
                (brief, lines) -> lines.accept(new TimelineJs(brief).timeline().toString());
            default ->
                throw new CliException(
                        ExitCode.BAD_INPUT,
                        "There is no export of %s as “%s”; quotations go as jsonl or csv, dates as jsonl, timeline as jsonl, csv or timelinejs."
                                .formatted(what, format));
        };
    }
}
