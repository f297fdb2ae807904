package dev.footnote.conversation;

import dev.footnote.library.Brief;
import java.util.List;

/// What only those who manage the server may call.
public final class MendCommand implements BotCommand {
    @Override
    public CommandSpec spec() {
        return new CommandSpec("mend", "Mend something", List.of(), Callers.MANAGERS);
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        return Reply.found(List.of(new ReplyBlock.Note("Mended.")));
    }
}
