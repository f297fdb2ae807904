package dev.footnote.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Lets requests in by the rules of the house. Thread-safe.
final class Doorkeeper {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DiscordRules rules;
    private final Turnstile users;
    private final Turnstile channels;

    /// Why somebody is not let in.
    enum Refusal {
        CHANNEL,
        ROLE,
        USER_TOO_FAST,
        CHANNEL_TOO_FAST
    }

    /// @param nanos a clock that only runs forwards
    Doorkeeper(DiscordRules rules, LongSupplier nanos) {
        this.rules = rules;
        this.users = new Turnstile(rules.perUser(), MINUTE, nanos);
        this.channels = new Turnstile(rules.perChannel(), MINUTE, nanos);
    }

    /// Why somebody is answered nothing at all, however seldom he asks.
    Optional<Refusal> forbids(Asker asker) {
        if (asker.onServer() && !rules.channels().isEmpty() && !rules.channels().contains(asker.channel())) {
            return Optional.of(Refusal.CHANNEL);
        }
        if (asker.onServer()
                && !rules.roles().isEmpty()
                && asker.roles().stream().noneMatch(rules.roles()::contains)) {
            return Optional.of(Refusal.ROLE);
        }
        return Optional.empty();
    }

    /// Counts a request; the reason when it is refused. A refused request counts for nobody else.
    Optional<Refusal> refuse(Asker asker) {
        Optional<Refusal> forbidden = forbids(asker);
        if (forbidden.isPresent()) {
            return forbidden;
        }
        if (!users.pass(asker.user())) {
            return Optional.of(Refusal.USER_TOO_FAST);
        }
        return asker.onServer() && !channels.pass(asker.channel())
                ? Optional.of(Refusal.CHANNEL_TOO_FAST)
                : Optional.empty();
    }
}
