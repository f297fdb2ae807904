package dev.footnote.conversation;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.Precision;
import dev.footnote.chronology.TimelineEvent;
import dev.footnote.library.Brief;
import dev.footnote.library.TopicTimeline;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/timeline`: what happened when, in date order, each entry with its sentence.
public final class TimelineCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "timeline",
            "Show what happened when",
            List.of(
                    Parameter.optional("topic", "A topic; everything when left out", Parameter.Values.TOPIC),
                    Parameter.optional("from", "Happened no earlier than, such as 2023-10", Parameter.Values.DATE),
                    Parameter.optional("to", "Happened no later than, such as 2023-11-17", Parameter.Values.DATE),
                    Parameter.optional("person", "Only what names this person", Parameter.Values.PERSON),
                    Parameter.optional("publisher", "Only as this publisher tells it", Parameter.Values.PUBLISHER),
                    Parameter.optional("document", "Only as this document tells it", Parameter.Values.DOCUMENT),
                    Parameter.optional(
                            Limits.EXTENT, "all entries, or the best alone, as without it", Parameter.Values.EXTENT)));

    private final int limit;

    /// @param limit how many entries a timeline has at most
    public TimelineCommand(int limit) {
        this.limit = limit;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        Arguments arguments = new Arguments(invocation, brief);
        Optional<PartialDate> from = arguments.date("from");
        Optional<PartialDate> to = arguments.date("to");
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            return Reply.invalid(Words.of("date.order", from.get(), to.get()));
        }
        TopicTimeline.Request request = new TopicTimeline.Request(
                arguments.text("topic"),
                arguments.text("person"),
                from,
                to,
                arguments.documents(),
                Limits.of(invocation, limit));
        TopicTimeline.Selection selection = new TopicTimeline(brief).select(request);
        return selection.events().isEmpty() ? nothing(invocation, brief) : found(invocation, brief, selection);
    }

    private static Reply nothing(Invocation invocation, Brief brief) {
        return Reply.notInDocuments(List.of(
                new ReplyBlock.Restated(invocation),
                new ReplyBlock.Note(Words.of("timeline.nothing")),
                Wording.footer(brief)));
    }

    private static Reply found(Invocation invocation, Brief brief, TopicTimeline.Selection selection) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        if (selection.total() > selection.events().size()) {
            blocks.add(new ReplyBlock.Note(
                    Words.of("timeline.most", selection.events().size(), selection.total())));
        }
        String heading = "";
        int number = 0;
        for (TimelineEvent event : selection.events()) {
            String period = period(event.entry().when());
            if (!period.equals(heading)) {
                heading = period;
                blocks.add(new ReplyBlock.Heading(heading));
            }
            number++;
            blocks.add(line(number, event, brief));
        }
        if (Limits.allowMore(selection.events().size(), selection.total())) {
            blocks.add(new ReplyBlock.Choices(List.of(new ReplyBlock.Choice(
                    Words.of("timeline.all", selection.total()), new FollowUp.With(Limits.EXTENT, Limits.ALL)))));
        }
        blocks.add(Wording.footer(brief));
        return Reply.found(blocks);
    }

    private static ReplyBlock line(int number, TimelineEvent event, Brief brief) {
        return new ReplyBlock.DatedLine(
                number,
                new Excerpt(
                        brief.require(event.entry().document()), event.entry().sentence()),
                event.entry(),
                event.also().stream()
                        .map(entry -> new ReplyBlock.Corroboration(
                                new Excerpt(brief.require(entry.document()), entry.sentence()), entry))
                        .toList());
    }

    /// The month where the date tells it, otherwise the year.
    private static String period(CalendarValue when) {
        boolean oneMonth = YearMonth.from(when.first()).equals(YearMonth.from(when.last()))
                && when.precision().isFinerThan(Precision.QUARTER);
        int year = when.first().getYear();
        String shownYear = DateText.year(year);
        return oneMonth
                ? when.first().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()) + " " + shownYear
                : shownYear;
    }
}
