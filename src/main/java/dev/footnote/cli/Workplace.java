package dev.footnote.cli;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Front;
import dev.footnote.intake.BriefEditor;
import dev.footnote.library.IndexReport;
import dev.footnote.library.Library;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A program built from the settings, as the commands use it. The composition root makes it.
public interface Workplace extends Closeable {
    /// Makes workplaces; the commands' one connection to everything behind them.
    interface Maker {
        /// Reads the settings and opens the library, which is not brought up to date yet.
        ///
        /// @throws CliException when something that the user gave cannot be used
        Workplace open(CommonOptions options) throws CliException;

        /// The commands that can be asked, in the order of the help.
        List<CommandSpec> specs();

        /// The checks of `doctor`, which need no workplace to be there.
        List<Check> checks(CommonOptions options);
    }

    /// The folder of documents.
    Path documents();

    Library library();

    Dispatcher dispatcher();

    /// Changes what is in the folder of documents.
    BriefEditor editor();

    /// Keeps any other `serve` off this data folder until the workplace is closed.
    ///
    /// @throws CliException when another process serves it already
    void claim() throws CliException;

    /// Follows the folder from now on, until what it returns is closed.
    ///
    /// @param changed hears of every change that is in the answers
    Closeable follow(Consumer<IndexReport> changed);

    /// The fronts that `serve` is to open, in order; those that are switched off are left out.
    ///
    /// @param closed names of fronts that the user does not want now
    List<FrontOffer> fronts(List<String> closed);

    @Override
    void close();

    /// A front, or why there is none.
    sealed interface FrontOffer {
        /// Ready to be opened.
        record Available(Front front) implements FrontOffer {}

        /// Not to be had.
        ///
        /// @param hint one line that says how to switch it on
        record Off(String hint) implements FrontOffer {}
    }
}
