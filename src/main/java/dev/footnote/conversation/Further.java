package dev.footnote.conversation;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.people.Person;
import java.time.LocalDate;
import java.util.Optional;

/// Where the parts of a reply lead: from a quotation to all of its speaker's, from a date to what happened around it.
/// Pure.
public final class Further {
    private Further() {}

    /// A call that leads further.
    ///
    /// @param subject the person or the date that it is about
    public record Step(String subject, FollowUp.Ask call) {}

    /// All that the speaker of a quotation said; empty when nobody is sure to have said it.
    public static Optional<Step> allBy(ReplyBlock.CitedQuotation block) {
        return block.speaker().map(Person::name).map(name -> new Step(name, new FollowUp.Ask("quote", name)));
    }

    /// What happened from a month before to a month after; empty for dates that no calendar of ours reaches.
    public static Optional<Step> around(ReplyBlock.DatedLine line) {
        CalendarValue when = line.entry().when();
        LocalDate from = when.first().minusMonths(1);
        LocalDate to = when.last().plusMonths(1);
        boolean ofOurTime = from.getYear() > 999 && to.getYear() < 10_000;
        FollowUp.Ask call = new FollowUp.Ask("timeline", "from:%s to:%s".formatted(from, to));
        return ofOurTime ? Optional.of(new Step(DateText.of(when), call)) : Optional.empty();
    }
}
