package dev.footnote.discord;

import dev.footnote.conversation.Further;
import dev.footnote.conversation.ReplyBlock;
import java.util.List;

/// The buttons under the parts of a reply that lead further.
final class MoreButtons {
    private MoreButtons() {}

    static List<Item.More> of(ReplyBlock.CitedQuotation block) {
        return Further.allBy(block).map(step -> more("all-by", step)).stream().toList();
    }

    static List<Item.More> of(ReplyBlock.DatedLine line) {
        return Further.around(line).map(step -> more("around", step)).stream().toList();
    }

    private static Item.More more(String label, Further.Step step) {
        return new Item.More(label, step.subject(), step.call());
    }
}
