package dev.footnote.cli;

import dev.footnote.intake.BriefEditor;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `remove`: takes documents out of the brief.
@Command(name = "remove", description = "Remove documents from the brief.", mixinStandardHelpOptions = true)
final class RemoveSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ID", arity = "1..*", description = "A document, as sources names it")
    private List<String> ids = List.of();

    RemoveSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        return desk.change(options, ids, BriefEditor::remove).code();
    }
}
