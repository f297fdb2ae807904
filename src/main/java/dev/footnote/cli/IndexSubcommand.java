package dev.footnote.cli;

import dev.footnote.library.IndexReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `index`: brings the index up to date and says what it holds.
@Command(name = "index", description = "Bring the index up to date.", mixinStandardHelpOptions = true)
final class IndexSubcommand implements Callable<Integer> {
    private static final double MILLIS = 1_000.0;

    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    IndexSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        try (Workplace workplace = desk.maker().open(options)) {
            IndexReport report = desk.refresh(workplace);
            desk.console()
                    .out()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d documents, %,d passages; %,d read, %,d removed, %,d left out, %.1f s.",
                            report.total(),
                            report.passages(),
                            report.read(),
                            report.removed(),
                            report.skipped().size(),
                            report.took().toMillis() / MILLIS));
            return ExitCode.ANSWERED.code();
        }
    }
}
