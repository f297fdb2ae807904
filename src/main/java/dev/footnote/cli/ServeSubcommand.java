package dev.footnote.cli;

import dev.footnote.cli.Workplace.FrontOffer;
import dev.footnote.conversation.Front;
import dev.footnote.conversation.FrontException;
import dev.footnote.library.IndexReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: brings the index up to date, opens every front that is switched on, and stays until it is told to stop.
@Command(name = "serve", description = "Answer in chat, and here in the terminal.", mixinStandardHelpOptions = true)
final class ServeSubcommand implements Callable<Integer> {
    /// Reading so many documents leaves garbage behind that is worth a pause.
    private static final int MANY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ServeSubcommand.class);

    private final Desk desk;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(names = "--no-discord", description = "Leave Discord out")
    private boolean noDiscord;

    @Option(names = "--no-slack", description = "Leave Slack out")
    private boolean noSlack;

    @Option(names = "--no-web", description = "Leave the local page out")
    private boolean noWeb;

    ServeSubcommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws CliException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(stop, stopped), "stop"));
        List<Front> open = new ArrayList<>();
        try (Workplace workplace = desk.maker().open(options)) {
            workplace.claim();
            try (FirstReading reading = new FirstReading(desk, workplace, () -> stop.getCount() == 0)) {
                serve(workplace, reading, open, stop);
            }
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        } finally {
            open.reversed().forEach(Front::close);
            stopped.countDown();
        }
        return ExitCode.ANSWERED.code();
    }

    private void serve(Workplace workplace, FirstReading reading, List<Front> open, CountDownLatch stop)
            throws CliException {
        reading.start();
        Optional<IndexReport> first = reading.firstState();
        if (first.isEmpty()) {
            return;
        }
        String rest = reading.isDone() ? "" : " The rest of the folder is being read.";
        say("%,d documents are ready.%s".formatted(first.get().total(), rest));
        boolean refused = openFronts(workplace, open);
        if (refused && open.isEmpty() && !desk.console().interactive()) {
            throw new CliException(ExitCode.BAD_INPUT, "Nothing could be opened, so there is nothing to serve.");
        }
        if (rest.isEmpty()) {
            giveBack(first.get());
        }
        Consumer<IndexReport> changed = report -> {
            giveBack(report);
            sayChanged(report);
        };
        reading.thenFollow(changed, changed);
        talk(workplace, stop);
    }

    /// On SIGTERM and Ctrl-C: asks the main thread to stop, and keeps the JVM until it has.
    private static void awaitStop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether one that was wanted could not be opened
    private boolean openFronts(Workplace workplace, List<Front> open) {
        boolean refused = false;
        for (FrontOffer offer : workplace.fronts(closed())) {
            switch (offer) {
                case FrontOffer.Off(String hint) -> say(hint);
                case FrontOffer.Available(Front front) -> {
                    open.add(front);
                    try {
                        say(front.open());
                    } catch (FrontException failed) {
                        open.remove(front);
                        front.close();
                        refused = true;
                        desk.console().err().println(failed.getMessage());
                    }
                }
            }
        }
        return refused;
    }

    /// Reading takes memory that answering does not, and nothing may come for days that makes the JVM look for it:
    /// this gives it back to the system.
    private static void giveBack(IndexReport report) {
        if (report.read() >= MANY) {
            System.gc();
        }
    }

    /// In the terminal conversation a line of ours would break into what is being typed.
    private void sayChanged(IndexReport report) {
        if (!desk.console().interactive()) {
            say("The folder has changed: %,d documents read, %,d gone, %,d are ready."
                    .formatted(report.read(), report.removed(), report.total()));
        }
    }

    private void talk(Workplace workplace, CountDownLatch stop) throws CliException {
        if (desk.console().interactive() && stop.getCount() > 0) {
            new TerminalConversation(workplace.dispatcher(), desk.console()).run();
            return;
        }
        say("Stop with SIGTERM or Ctrl-C.");
        try {
            stop.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> closed() {
        List<String> closed = new ArrayList<>();
        if (noDiscord) {
            closed.add("discord");
        }
        if (noSlack) {
            closed.add("slack");
        }
        if (noWeb) {
            closed.add("web");
        }
        return closed;
    }

    private void say(String line) {
        try {
            desk.console().out().println(line);
        } catch (LostOutputException nobodyReads) {
            LOG.debug("nobody reads what serve says", nobodyReads);
        }
    }
}
