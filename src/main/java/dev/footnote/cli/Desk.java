package dev.footnote.cli;

import dev.footnote.conversation.BriefCommand;
import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.Change;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.IndexReport;
import dev.footnote.search.IndexInUseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/// What all commands work with: how to get a workplace with an index that is up to date, and where to write.
record Desk(Workplace.Maker maker, Console console, InstantSource clock) {
    /// A workplace with its index brought up to date.
    ///
    /// @throws CliException when the documents or the data folder cannot be used
    Workplace open(CommonOptions options) throws CliException {
        Workplace workplace = maker.open(options);
        try {
            refresh(workplace);
            return workplace;
        } catch (CliException | RuntimeException failed) {
            workplace.close();
            throw failed;
        }
    }

    /// As [#open], for commands that make no sense without a document.
    Workplace openToAsk(CommonOptions options) throws CliException {
        Workplace workplace = open(options);
        if (workplace.library().read(brief -> brief.documentCount() == 0)) {
            workplace.close();
            throw new CliException(
                    ExitCode.BAD_INPUT,
                    "The folder %s holds nothing that can be read; put .txt, .md, .html, .pdf, .docx, .odt, .epub, .eml or .jsonl files into it."
                            .formatted(workplace.documents()));
        }
        return workplace;
    }

    /// Brings the index up to date and says what was out of the ordinary. While another process writes the index, its
    /// last state has to do.
    IndexReport refresh(Workplace workplace) throws CliException {
        ProgressBar bar = new ProgressBar(console.err(), clock);
        try {
            return refresh(workplace, console.interactive() ? bar : IndexProgress.SILENT, bar::clear);
        } finally {
            bar.clear();
        }
    }

    /// As [#refresh(Workplace)], with somebody else to hear how far it is; what he throws ends it, and nothing of the
    /// part that is being read is kept.
    ///
    /// @param beforeTelling makes room for what there is to say
    IndexReport refresh(Workplace workplace, IndexProgress progress, Runnable beforeTelling) throws CliException {
        requireFolder(workplace);
        try {
            IndexReport report = workplace.library().refresh(progress);
            beforeTelling.run();
            if (!report.rebuilt().isEmpty()) {
                console.err().println("Note: " + report.rebuilt() + ".");
            }
            report.skipped().forEach(skipped -> {
                if (report.changedAnything()) {
                    console.err().println("Left out: %s, since %s.".formatted(skipped.name(), skipped.reason()));
                }
            });
            return report;
        } catch (IndexInUseException inUse) {
            return lastState(workplace);
        } catch (IOException failed) {
            throw new CliException(
                    ExitCode.BAD_INPUT, "The index cannot be brought up to date: %s.".formatted(reason(failed)));
        }
    }

    /// Changes the brief for each of the things named, and says what came of each.
    ///
    /// @return of the whole; bad input when anything was refused
    ExitCode change(CommonOptions options, List<String> named, BiFunction<BriefEditor, String, Change> how)
            throws CliException {
        boolean all = true;
        try (Workplace workplace = open(options)) {
            for (String one : named) {
                Change change = how.apply(workplace.editor(), one);
                boolean granted = !(change instanceof Change.Refused);
                (granted ? console.out() : console.err()).println(BriefCommand.sentence(change));
                all &= granted;
            }
        }
        return all ? ExitCode.ANSWERED : ExitCode.BAD_INPUT;
    }

    JsonReplyRenderer json() {
        return new JsonReplyRenderer();
    }

    private IndexReport lastState(Workplace workplace) throws CliException {
        IndexReport last = workplace.library().lastReport();
        if (last.total() == 0) {
            throw new CliException(
                    ExitCode.BAD_INPUT,
                    "Another Footnote is building the index in this data folder; wait for it, or choose another with --data.");
        }
        console.err().println("Note: another Footnote is writing the index; this answer is from its last state.");
        return last;
    }

    private static void requireFolder(Workplace workplace) throws CliException {
        if (!Files.isDirectory(workplace.documents())) {
            throw new CliException(
                    ExitCode.BAD_INPUT,
                    "There is no documents folder %s; create it, or name another with --documents."
                            .formatted(workplace.documents()));
        }
    }

    private static String reason(IOException failed) {
        return failed instanceof AccessDeniedException
                ? "access to %s is denied".formatted(failed.getMessage())
                : failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
