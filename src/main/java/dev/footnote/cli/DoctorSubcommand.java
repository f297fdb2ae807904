package dev.footnote.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `doctor`: checks token, index and configuration, and says what to do. Works without a token too.
@Command(name = "doctor", description = "Check the set-up and say what to do.", mixinStandardHelpOptions = true)
final class DoctorSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    DoctorSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Check> checks = desk.maker().checks(options);
        for (Check check : checks) {
            String mark = switch (check.verdict()) {
                case GOOD -> "ok  ";
                case NOTE -> "note";
                case BAD -> "BAD ";
            };
            desk.console().out().println("%s  %s: %s".formatted(mark, check.subject(), check.finding()));
        }
        boolean bad = checks.stream().anyMatch(check -> check.verdict() == Check.Verdict.BAD);
        return (bad ? ExitCode.BAD_INPUT : ExitCode.ANSWERED).code();
    }
}
