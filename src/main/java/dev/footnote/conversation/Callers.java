package dev.footnote.conversation;

/// Who may use a command.
public enum Callers {
    EVERYONE,
    /// Those who manage the place where the bot is: what they do changes what everybody is answered.
    MANAGERS;

    /// Whether one of these may use what is meant for `wanted`.
    boolean may(Callers wanted) {
        return wanted == EVERYONE || this == MANAGERS;
    }
}
