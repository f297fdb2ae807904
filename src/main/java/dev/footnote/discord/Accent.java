package dev.footnote.discord;

import dev.footnote.check.Verdict;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;

/// The colour beside a message, by the kind of reply: each command has its own, and so have misses, mistakes and
/// failures. Chosen to be told apart on light and dark backgrounds, also without telling red from green; the words of
/// the reply say the same.
final class Accent {
    static final int PASSAGES = 0x2E7D32;
    static final int QUOTATIONS = 0x6A3FA0;
    static final int TIMELINE = 0x00838F;
    static final int PLAIN = 0x5B6770;
    static final int AMBER = 0xB26A00;
    static final int BLUE = 0x1565C0;
    static final int RED = 0xB3261E;

    private Accent() {}

    static int of(Reply reply) {
        return switch (reply.outcome()) {
            case FOUND ->
                reply.blocks().stream()
                        .mapToInt(Accent::of)
                        .filter(colour -> colour != PLAIN)
                        .findFirst()
                        .orElse(PLAIN);
            case NOT_IN_DOCUMENTS -> AMBER;
            case INVALID -> BLUE;
            case FAILED -> RED;
        };
    }

    private static int of(ReplyBlock block) {
        return switch (block) {
            case ReplyBlock.CitedPassage ignored -> PASSAGES;
            case ReplyBlock.CitedQuotation ignored -> QUOTATIONS;
            case ReplyBlock.DatedLine ignored -> TIMELINE;
            case ReplyBlock.Checked checked -> checked(checked);
            case ReplyBlock.Restated ignored -> PLAIN;
            case ReplyBlock.Note ignored -> PLAIN;
            case ReplyBlock.Heading ignored -> PLAIN;
            case ReplyBlock.Perhaps ignored -> PLAIN;
            case ReplyBlock.Nearest ignored -> PLAIN;
            case ReplyBlock.SourceLine ignored -> PLAIN;
            case ReplyBlock.Footer ignored -> PLAIN;
            case ReplyBlock.Choices ignored -> PLAIN;
        };
    }

    /// Only what is right in words and speaker is green.
    private static int checked(ReplyBlock.Checked checked) {
        return checked.verdict() instanceof Verdict.Exact && !checked.byAnother() ? PASSAGES : AMBER;
    }
}
