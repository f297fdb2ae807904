package dev.footnote.discord;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.ReplyBlock;
import java.time.LocalDate;
import java.util.List;

/// Where the parts of a reply lead: from a quotation to all of its speaker's, from a date to what happened around it.
final class MoreButtons {
    private MoreButtons() {}

    static List<Item.More> of(ReplyBlock.CitedQuotation block) {
        return block
                .speaker()
                .map(person -> new Item.More("all-by", person.name(), new FollowUp.Ask("quote", person.name())))
                .stream()
                .toList();
    }

    /// A month before and a month after.
    static List<Item.More> of(ReplyBlock.DatedLine line) {
        CalendarValue when = line.entry().when();
        LocalDate from = when.first().minusMonths(1);
        LocalDate to = when.last().plusMonths(1);
        boolean ofOurTime = from.getYear() > 999 && to.getYear() < 10_000;
        return ofOurTime
                ? List.of(new Item.More(
                        "around", when.label(), new FollowUp.Ask("timeline", "from:%s to:%s".formatted(from, to))))
                : List.of();
    }
}
