package dev.footnote.conversation;

import dev.footnote.library.Brief;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A command that answers when it is told to.
public final class SlowCommand implements BotCommand {
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);
    private volatile boolean refusing;

    @Override
    public CommandSpec spec() {
        return new CommandSpec("slow", "Answers late", List.of());
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        called.countDown();
        try {
            finish.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return refusing
                ? Reply.invalid("Not like this.")
                : Reply.found(List.of(new ReplyBlock.Restated(invocation), new ReplyBlock.Note("At last.")));
    }

    /// Its answers are for the asker alone from now on.
    public void refuse() {
        refusing = true;
    }

    /// Waits until somebody has called it.
    public void awaitCalled() throws InterruptedException {
        if (!called.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody called");
        }
    }

    /// Lets all its calls answer.
    public void finish() {
        finish.countDown();
    }
}
