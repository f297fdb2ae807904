package dev.footnote.discord;

import dev.footnote.conversation.CheckedWords;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.ExcerptNarrowing;
import dev.footnote.conversation.ExcerptNarrowing.Extent;
import dev.footnote.conversation.ExcerptNarrowing.Narrowed;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyBlock.CitedPassage;
import dev.footnote.conversation.ReplyBlock.CitedQuotation;
import dev.footnote.conversation.ReplyBlock.DatedLine;
import dev.footnote.conversation.ReplyBlock.SourceLine;
import dev.footnote.conversation.Words;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.Citation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns the blocks of a reply into markdown. Whatever comes out of a document or from a user is escaped here.
final class ReplyDrafter {
    private static final int CALL_ROOM = 1_200;
    private static final int NOTE_ROOM = 1_000;
    private static final int HEADING_ROOM = 200;
    private static final int CITATION_ROOM = 240;
    private static final int FOOTER_ROOM = 200;
    private static final int SHORTENED_ROOM = 80;

    /// What one item leaves of a message to the heading over it and the footer.
    private static final int RESERVE = 2 * (HEADING_ROOM + FOOTER_ROOM);

    private static final int MOST_OTHERS = 2;
    private static final int MOST_LINES = 12;
    private static final String SMALL = "-# ";

    private final CommandLine commandLine;
    private final ReaderLinks links;
    private final ExcerptMarkdown excerpts = new ExcerptMarkdown();
    private final ExcerptNarrowing narrowing = new ExcerptNarrowing();

    ReplyDrafter(CommandLine commandLine, ReaderLinks links) {
        this.commandLine = commandLine;
        this.links = links;
    }

    Draft draft(Reply reply) {
        Writing writing = new Writing();
        reply.blocks().forEach(block -> add(writing, block));
        return new Draft(writing.restated, writing.recoverable, writing.items, writing.footer, writing.choices);
    }

    /// What is written so far.
    private static final class Writing {
        private Optional<String> restated = Optional.empty();
        private boolean recoverable;

        /// Whether the call is for all that one person said, so that no button has to offer that.
        private boolean asksForAPerson;

        private final List<Item> items = new ArrayList<>();
        private final List<String> footer = new ArrayList<>();
        private final List<ReplyBlock.Choice> choices = new ArrayList<>();

        /// What is left of a message for one item.
        private int room() {
            return DiscordLimits.TEXT - RESERVE - restated.map(String::length).orElse(0);
        }
    }

    private void add(Writing writing, ReplyBlock block) {
        switch (block) {
            case ReplyBlock.Restated(Invocation invocation) -> restate(writing, invocation);
            case ReplyBlock.Note(String text) -> writing.items.add(Item.of(plain(text, NOTE_ROOM)));
            case ReplyBlock.Heading(String text) ->
                writing.items.add(Item.heading("**%s**".formatted(plain(text, HEADING_ROOM))));
            case ReplyBlock.Checked checked -> writing.items.addAll(checked(checked));
            case CitedPassage passage -> writing.items.add(passage(passage, writing.room()));
            case ReplyBlock.Perhaps(CitedPassage passage) -> writing.items.add(passage(passage, writing.room()));
            case ReplyBlock.Nearest ignored -> {}
            case CitedQuotation quotation -> writing.items.add(quotation(quotation, writing));
            case DatedLine line -> writing.items.add(datedLine(line, writing.room()));
            case SourceLine line -> writing.items.add(sourceLine(line));
            case ReplyBlock.Footer(String text) -> writing.footer.add(plain(text, FOOTER_ROOM));
            case ReplyBlock.Choices(List<ReplyBlock.Choice> choices) -> writing.choices.addAll(choices);
        }
    }

    private void restate(Writing writing, Invocation invocation) {
        String line = commandLine.format(invocation);
        RestatedCall call = RestatedCall.of(line);
        writing.asksForAPerson = invocation.command().equals("quote")
                && invocation.arguments().keySet().equals(Set.of("person"));
        writing.recoverable = call.markdown().length() <= CALL_ROOM;
        writing.restated =
                Optional.of(writing.recoverable ? call.markdown() : "**%s**".formatted(plain(line, CALL_ROOM)));
    }

    private static List<Item> checked(ReplyBlock.Checked checked) {
        List<Item> items = new ArrayList<>();
        items.add(Item.heading("**%s**".formatted(plain(CheckedWords.title(checked), HEADING_ROOM))));
        CheckedWords.lines(checked).stream()
                .limit(MOST_LINES)
                .map(line -> Item.of(plain(line, NOTE_ROOM)))
                .forEach(items::add);
        return items;
    }

    private Item passage(CitedPassage passage, int room) {
        List<String> under = under(passage.number(), passage.excerpt().citation(), passage.place(), "", passage.also());
        return item(
                passage.number(),
                "",
                passage.excerpt(),
                passage.answer(),
                passage.answer().stream().toList(),
                under,
                room);
    }

    private Item quotation(CitedQuotation block, Writing writing) {
        Quotation quotation = block.quotation();
        String speaker = block.speaker().map(Person::name).orElseGet(() -> Words.of("quote.uncertain"));
        String head = writing.asksForAPerson ? "" : "**%s**\n".formatted(plain(speaker, HEADING_ROOM));
        String why = Words.of(
                "quote.sure",
                Words.of("quote." + quotation.kind().name().toLowerCase(Locale.ROOT)),
                Math.round(quotation.confidence() * 100),
                Words.find("rule." + quotation.rule().name())
                        .orElse(quotation.rule().reason()));
        List<String> under = under(block.number(), block.context().citation(), block.place(), why, block.also());
        return item(
                        block.number(),
                        head,
                        block.context(),
                        Optional.of(quotation.extent()),
                        quotation.content(),
                        under,
                        writing.room())
                .leadingTo(writing.asksForAPerson ? List.of() : MoreButtons.of(block));
    }

    private Item datedLine(DatedLine line, int room) {
        String head = "**%s** (%s)\n"
                .formatted(
                        plain(CitationText.date(line.entry()), HEADING_ROOM),
                        plain(CitationText.basis(line.entry(), line.sentence().document()), HEADING_ROOM));
        List<Citation> also =
                line.also().stream().map(other -> other.sentence().citation()).toList();
        List<String> under =
                new ArrayList<>(under(line.number(), line.sentence().citation(), line.sentence(), "", also));
        line.also().stream()
                .filter(other -> !other.entry().when().equals(line.entry().when()))
                .limit(MOST_OTHERS)
                .forEach(other -> under.add(
                        Words.of("timeline.another", plain(CitationText.bareDate(other.entry()), HEADING_ROOM))));
        Optional<Span> written = line.writtenDate();
        return item(
                        line.number(),
                        head,
                        line.sentence(),
                        written,
                        written.stream().toList(),
                        under,
                        room)
                .leadingTo(MoreButtons.of(line));
    }

    /// An excerpt between what stands over it and its citations, narrowed until all of it fits.
    private Item item(
            int number,
            String head,
            Excerpt excerpt,
            Optional<Span> focus,
            List<Span> marks,
            List<String> under,
            int room) {
        StringBuilder small = new StringBuilder();
        under.forEach(line -> small.append('\n').append(SMALL).append(line));
        int left = room - head.length() - small.length() - SHORTENED_ROOM;
        Narrowed narrowed = narrowing.narrow(
                excerpt, focus, left, part -> excerpts.write(part, marks).length());
        String shown = head + excerpts.write(narrowed.excerpt(), marks) + shortened(narrowed.extent()) + small;
        Span place = focus.filter(excerpt.span()::contains).orElse(excerpt.span());
        Excerpt cited = new Excerpt(excerpt.document(), place);
        return Item.with(
                shown,
                new Item.Action("context", FollowUp.Context.around(cited)),
                address(cited, excerpt.citation())
                        .flatMap(SourceLink::safe)
                        .map(address -> new Item.Source(number, address)));
    }

    private static String shortened(Extent extent) {
        return switch (extent) {
            case WHOLE -> "";
            case SENTENCES -> "\n" + SMALL + Words.of("shortened");
            case PART_OF_A_SENTENCE -> "\n" + SMALL + Words.of("shortened.inside");
        };
    }

    /// The lines of small print under an excerpt.
    ///
    /// @param place what the reader is to mark
    private List<String> under(int number, Citation citation, Excerpt place, String remark, List<Citation> also) {
        List<String> lines = new ArrayList<>();
        String link = SourceLink.of(words(citation), address(place, citation));
        lines.add("%d · %s%s".formatted(number, link, remark));
        also.stream().limit(MOST_OTHERS).forEach(other -> lines.add(Words.of("citation.also", words(other))));
        if (also.size() > MOST_OTHERS) {
            lines.add(Words.of("citation.more", also.size() - MOST_OTHERS));
        }
        return lines;
    }

    /// The reader where the page has an address, otherwise where the document comes from.
    private Optional<String> address(Excerpt place, Citation citation) {
        return links.to(place).or(citation.details()::url);
    }

    private static String words(Citation citation) {
        return plain(CitationText.of(citation), CITATION_ROOM);
    }

    private static Item sourceLine(SourceLine line) {
        Citation citation = line.citation();
        String title = SourceLink.of(
                plain(CitationText.document(citation.details()), CITATION_ROOM),
                citation.details().url());
        StringBuilder markdown = new StringBuilder("%d · %s\n%s%s: %s, %s"
                .formatted(
                        line.number(),
                        title,
                        SMALL,
                        plain(citation.document().value(), HEADING_ROOM),
                        Words.of("quotations", line.quotations()),
                        Words.of("sources.entries", line.entries())));
        citation.details().inferences().stream()
                .limit(MOST_OTHERS)
                .forEach(reason -> markdown.append('\n')
                        .append(SMALL)
                        .append(Words.of("sources.inferred", plain(reason, HEADING_ROOM))));
        return Item.of(markdown.toString());
    }

    /// Text that is no excerpt, escaped: at most `most` characters, more are clipped.
    private static String plain(String text, int most) {
        String whole = DiscordMarkdown.escape(DiscordLimits.clip(text, most)).strip();
        String visible = whole.length() <= most
                ? whole
                : DiscordMarkdown.escape(DiscordLimits.clip(text, most / 2)).strip();
        return visible.isEmpty() ? "…" : visible;
    }
}
