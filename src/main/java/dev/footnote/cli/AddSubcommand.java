package dev.footnote.cli;

import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `add`: puts copies of files, and what links lead to, into the folder of documents.
@Command(name = "add", description = "Add files or links to the brief.", mixinStandardHelpOptions = true)
final class AddSubcommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE|URL", arity = "1..*", description = "A file, or a link that begins with http")
    private List<String> what = List.of();

    AddSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        return desk.change(options, what, AddSubcommand::add).code();
    }

    private static Change add(BriefEditor editor, String what) {
        return isLink(what) ? editor.addLink(what) : editor.addFile(Path.of(what));
    }

    private static boolean isLink(String what) {
        return what.regionMatches(true, 0, "http://", 0, 7) || what.regionMatches(true, 0, "https://", 0, 8);
    }
}
