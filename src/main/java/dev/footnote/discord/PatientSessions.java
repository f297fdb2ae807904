package dev.footnote.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/// Connects to the gateway, and after a failure waits longer each time. JDA's own queue tries again at once, a
/// thousand times a second, as long as the first connection fails.
final class PatientSessions extends SessionControllerAdapter {
    private final Optional<String> gateway;
    private final Backoff backoff;
    private final Consumer<String> onFailure;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile boolean closed;

    /// @param onFailure hears why a connection failed
    PatientSessions(Optional<String> gateway, Backoff backoff, Consumer<String> onFailure) {
        this.gateway = gateway;
        this.backoff = backoff;
        this.onFailure = onFailure;
    }

    @Override
    public String getGateway() {
        return gateway.orElseGet(super::getGateway);
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        Thread.ofVirtual().name("discord-connect").start(() -> {
            if (node.getShardInfo().getShardTotal() == 1) {
                connect(node);
            } else {
                inTurn(node);
            }
        });
    }

    /// Discord lets one shard log in at a time, and the next some seconds later.
    private void inTurn(SessionConnectNode node) {
        turn.lock();
        try {
            connect(node);
            Thread.sleep(backoff.betweenLogins());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        close();
    }

    void close() {
        closed = true;
    }

    private void connect(SessionConnectNode node) {
        for (int failures = 0; !closed; failures++) {
            try {
                Thread.sleep(node.isReconnect() && failures == 0 ? backoff.betweenLogins() : backoff.after(failures));
                node.run(true);
                return;
            } catch (RejectedExecutionException stopped) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (IllegalStateException failed) {
                onFailure.accept(rootMessage(failed));
            }
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    /// How long to wait before trying again.
    ///
    /// @param first after the first failure; doubles with each one more
    /// @param longest the most
    /// @param betweenLogins the least between two logins that got through; Discord asks for five seconds
    record Backoff(Duration first, Duration longest, Duration betweenLogins) {
        static final Backoff DEFAULT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(5));

        Duration after(int failures) {
            if (failures == 0) {
                return Duration.ZERO;
            }
            Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }
}
