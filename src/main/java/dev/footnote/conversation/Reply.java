package dev.footnote.conversation;

import java.util.List;

/// What a command answers, on every platform.
///
/// @param blocks in the order in which they are shown
public record Reply(Outcome outcome, Audience audience, List<ReplyBlock> blocks) {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    /// The brief answers, for everybody to see.
    public static Reply found(List<ReplyBlock> blocks) {
        return new Reply(Outcome.FOUND, Audience.EVERYONE, blocks);
    }

    /// The brief does not tell.
    public static Reply notInDocuments(List<ReplyBlock> blocks) {
        return new Reply(Outcome.NOT_IN_DOCUMENTS, Audience.ASKER, blocks);
    }

    /// The call made no sense, and `message` says what to do.
    public static Reply invalid(String message) {
        return new Reply(Outcome.INVALID, Audience.ASKER, List.of(new ReplyBlock.Note(message)));
    }
}
