package dev.footnote.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import dev.footnote.conversation.CheckedWords;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.ExcerptNarrowing;
import dev.footnote.conversation.ExcerptNarrowing.Extent;
import dev.footnote.conversation.ExcerptNarrowing.Narrowed;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Further;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyBlock.CitedPassage;
import dev.footnote.conversation.ReplyBlock.CitedQuotation;
import dev.footnote.conversation.ReplyBlock.DatedLine;
import dev.footnote.conversation.ReplyBlock.SourceLine;
import dev.footnote.conversation.WebAddress;
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

/// Turns the blocks of a reply into parts of a message.
final class PartMaker {
    private static final int WORDS_ROOM = 1_000;
    private static final int CITATION_ROOM = 240;
    private static final int MOST_OTHERS = 2;
    private static final int MOST_LINES = 12;

    /// What citations and remarks take beside an excerpt, at most.
    private static final int AROUND = 1_000;

    private final RichText rich = new RichText();
    private final ExcerptNarrowing narrowing = new ExcerptNarrowing();
    private final ButtonMaker buttons;
    private final boolean ofOnePerson;
    private final ReaderLinks links;

    /// @param buttons of the message that the parts are for
    /// @param ofOnePerson whether the message is all that one person said, so that no button has to offer that
    /// @param links where citations lead
    PartMaker(ButtonMaker buttons, boolean ofOnePerson, ReaderLinks links) {
        this.links = links;
        this.buttons = buttons;
        this.ofOnePerson = ofOnePerson;
    }

    /// The parts of a block of a reply; what is restated, small print and choices belong to the message around them.
    List<Part> of(ReplyBlock block) {
        return switch (block) {
            case ReplyBlock.Restated ignored -> List.of();
            case ReplyBlock.Note(String text) -> List.of(note(text));
            case ReplyBlock.Heading(String text) -> List.of(heading(text));
            case ReplyBlock.Checked checked -> checked(checked);
            case CitedPassage passage -> List.of(passage(passage));
            case ReplyBlock.Perhaps(CitedPassage passage) -> List.of(passage(passage));
            case ReplyBlock.Nearest ignored -> List.of();
            case CitedQuotation quotation -> List.of(quotation(quotation));
            case DatedLine line -> List.of(datedLine(line));
            case SourceLine line -> List.of(sourceLine(line));
            case ReplyBlock.Footer ignored -> List.of();
            case ReplyBlock.Choices ignored -> List.of();
        };
    }

    static Part note(String text) {
        String words = RichText.visible(SlackLimits.clip(text, WORDS_ROOM));
        return new Part(List.of(RichText.block(List.of(line(RichText.plain(words))))), words.length(), false, words);
    }

    private static Part heading(String text) {
        String words = SlackLimits.clip(RichText.visible(text), SlackLimits.HEADER);
        LayoutBlock header = HeaderBlock.builder()
                .text(PlainTextObject.builder().text(words).emoji(false).build())
                .build();
        return new Part(List.of(header), words.length(), true, words);
    }

    private static List<Part> checked(ReplyBlock.Checked checked) {
        List<Part> parts = new ArrayList<>();
        parts.add(heading(CheckedWords.title(checked)));
        CheckedWords.lines(checked).stream()
                .limit(MOST_LINES)
                .map(PartMaker::note)
                .forEach(parts::add);
        return parts;
    }

    private Part passage(CitedPassage passage) {
        return cited(
                List.of(),
                passage.excerpt(),
                passage.answer(),
                passage.answer().stream().toList(),
                under(passage.number(), passage.excerpt().citation(), passage.place(), "", passage.also()),
                Optional.empty());
    }

    private Part quotation(CitedQuotation block) {
        Quotation quotation = block.quotation();
        String speaker = block.speaker().map(Person::name).orElse("Speaker not certain");
        List<RichTextElement> head = ofOnePerson ? List.of() : List.of(RichText.bold(clipped(speaker)));
        String why = " · %s, %.0f %% sure: %s"
                .formatted(
                        quotation.kind().name().toLowerCase(Locale.ROOT),
                        quotation.confidence() * 100,
                        quotation.rule().reason());
        return cited(
                head,
                block.context(),
                Optional.of(quotation.extent()),
                quotation.content(),
                under(block.number(), block.context().citation(), block.place(), why, block.also()),
                Further.allBy(block)
                        .filter(step -> !ofOnePerson)
                        .flatMap(step -> buttons.leading("All by " + step.subject(), step.call())));
    }

    private Part datedLine(DatedLine line) {
        List<RichTextElement> head = List.of(
                RichText.bold(clipped(CitationText.date(line.entry()))),
                RichText.plain(" (%s)"
                        .formatted(clipped(
                                CitationText.basis(line.entry(), line.sentence().document())))));
        List<Citation> also =
                line.also().stream().map(other -> other.sentence().citation()).toList();
        List<RichTextElement> under =
                new ArrayList<>(under(line.number(), line.sentence().citation(), line.sentence(), "", also));
        line.also().stream()
                .filter(other -> !other.entry().when().equals(line.entry().when()))
                .limit(MOST_OTHERS)
                .forEach(other -> addLine(
                        under,
                        RichText.italic("another date there: " + clipped(CitationText.bareDate(other.entry())))));
        Optional<Span> written = line.writtenDate();
        return cited(
                head,
                line.sentence(),
                written,
                written.stream().toList(),
                under,
                Further.around(line).flatMap(step -> buttons.leading("Around " + step.subject(), step.call())));
    }

    /// An excerpt between what stands over it and its citations, narrowed until it fits, and its buttons.
    private Part cited(
            List<RichTextElement> head,
            Excerpt excerpt,
            Optional<Span> focus,
            List<Span> marks,
            List<RichTextElement> under,
            Optional<BlockElement> further) {
        Narrowed narrowed = narrowing.narrow(
                excerpt, focus, SlackLimits.PART - AROUND, part -> part.text().length());
        List<BlockElement> elements = new ArrayList<>();
        if (!head.isEmpty()) {
            elements.add(RichText.section(head));
        }
        elements.add(rich.quote(narrowed.excerpt(), marks));
        List<RichTextElement> small = new ArrayList<>(under);
        shortened(narrowed.extent()).ifPresent(words -> addLine(small, RichText.italic(words)));
        elements.add(RichText.section(small));
        Span place = focus.filter(excerpt.span()::contains).orElse(excerpt.span());
        List<BlockElement> row = new ArrayList<>();
        buttons.leading("More context", FollowUp.Context.around(new Excerpt(excerpt.document(), place)))
                .ifPresent(row::add);
        further.ifPresent(row::add);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(RichText.block(elements)));
        if (!row.isEmpty()) {
            blocks.add(ActionsBlock.builder().elements(row).build());
        }
        return new Part(
                blocks,
                narrowed.excerpt().text().length() + AROUND,
                false,
                narrowed.excerpt().text());
    }

    private static Optional<String> shortened(Extent extent) {
        return switch (extent) {
            case WHOLE -> Optional.empty();
            case SENTENCES -> Optional.of("shortened to whole sentences, to fit a message");
            case PART_OF_A_SENTENCE -> Optional.of("cut within a sentence that is longer than a message");
        };
    }

    /// The citations under an excerpt.
    ///
    /// @param place what the reader is to mark
    private List<RichTextElement> under(
            int number, Citation citation, Excerpt place, String remark, List<Citation> also) {
        List<RichTextElement> words = new ArrayList<>();
        words.add(RichText.plain(number + " · "));
        words.add(linked(links.to(place).or(citation.details()::url), CitationText.of(citation)));
        if (!remark.isEmpty()) {
            words.add(RichText.italic(clipped(remark)));
        }
        also.stream()
                .limit(MOST_OTHERS)
                .forEach(other -> addLine(words, RichText.plain("also " + clipped(CitationText.of(other)))));
        if (also.size() > MOST_OTHERS) {
            addLine(words, RichText.plain("and %,d more".formatted(also.size() - MOST_OTHERS)));
        }
        return words;
    }

    private static RichTextElement linked(Optional<String> url, String words) {
        return url.flatMap(WebAddress::of)
                .filter(address -> address.length() <= SlackLimits.ADDRESS)
                .map(address -> RichText.link(clipped(words), address))
                .orElseGet(() -> RichText.plain(clipped(words)));
    }

    private static Part sourceLine(SourceLine line) {
        Citation citation = line.citation();
        String title = CitationText.document(citation.details());
        List<RichTextElement> words = new ArrayList<>();
        words.add(RichText.plain(line.number() + " · "));
        words.add(linked(citation.details().url(), title));
        addLine(
                words,
                RichText.plain("%s: %s, %s"
                        .formatted(
                                clipped(citation.document().value()),
                                Words.of("quotations", line.quotations()),
                                Words.of("sources.entries", line.entries()))));
        citation.details().inferences().stream()
                .limit(MOST_OTHERS)
                .forEach(reason -> addLine(words, RichText.italic("inferred: " + clipped(reason))));
        return new Part(List.of(RichText.block(List.of(RichText.section(words)))), AROUND, false, clipped(title));
    }

    private static void addLine(List<RichTextElement> words, RichTextElement line) {
        words.add(RichText.newLine());
        words.add(line);
    }

    private static BlockElement line(RichTextElement words) {
        return RichText.section(List.of(words));
    }

    private static String clipped(String text) {
        return SlackLimits.clip(text, CITATION_ROOM);
    }
}
