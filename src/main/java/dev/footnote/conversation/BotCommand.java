package dev.footnote.conversation;

import dev.footnote.library.Brief;

/// One command: plain blocking code that knows nothing of platforms. Thread-safe.
public interface BotCommand {
    /// How the command is called.
    CommandSpec spec();

    /// Answers a call. A user's mistake is a [Reply] with the way out, never an exception.
    ///
    /// @param brief stays open until the call returns; excerpts in the reply do not need it
    Reply answer(Invocation invocation, Brief brief);
}
