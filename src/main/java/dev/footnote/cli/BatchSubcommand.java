package dev.footnote.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
                RequestLines lines = new RequestLines(
                        new InputStreamReader(System.in, StandardCharsets.UTF_8), BatchRequests.LONGEST)) {
            BatchRequests requests = new BatchRequests(workplace.dispatcher(), desk.json());
            Optional<String> line = lines.next();
            while (line.isPresent()) {
                if (!line.get().isBlank()) {
                    desk.console().out().println(requests.answer(line.get()));
                }
                line = lines.next();
            }
            return ExitCode.ANSWERED.code();
        } catch (IOException broken) {
            throw new CliException(ExitCode.BAD_INPUT, "Standard input broke off: " + broken.getMessage() + ".");
        }
    }
}
