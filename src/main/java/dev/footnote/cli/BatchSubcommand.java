package dev.footnote.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `batch`: one JSON request a line from standard input, one JSON reply a line to standard output, in order.
@Command(
        name = "batch",
        description = "Answer JSON requests, one a line, from standard input.",
        mixinStandardHelpOptions = true)
final class BatchSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    BatchSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        try (Workplace workplace = desk.openToAsk(options);
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            BatchRequests requests = new BatchRequests(workplace.dispatcher(), desk.json());
            String line = lines.readLine();
            while (line != null) {
                if (!line.isBlank()) {
                    desk.console().out().println(requests.answer(line));
                }
                line = lines.readLine();
            }
            return ExitCode.ANSWERED.code();
        } catch (IOException broken) {
            throw new CliException(ExitCode.BAD_INPUT, "Standard input broke off: " + broken.getMessage() + ".");
        }
    }
}
