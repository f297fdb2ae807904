package dev.footnote.web;

import dev.footnote.conversation.CheckedWords;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.WebAddress;
import dev.footnote.conversation.Wording;
import dev.footnote.people.Person;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Renders replies as markup: excerpts with the answering words marked, each citation a link to its place in the
/// reader.
final class HtmlReplyRenderer {
    private final CommandLine commandLine;

    HtmlReplyRenderer(CommandLine commandLine) {
        this.commandLine = commandLine;
    }

    Html render(Reply reply) {
        Optional<String> call = reply.blocks().stream()
                .filter(ReplyBlock.Restated.class::isInstance)
                .map(block -> commandLine.format(((ReplyBlock.Restated) block).invocation()))
                .findFirst();
        List<Html> blocks = new ArrayList<>();
        reply.blocks().forEach(block -> blocks.add(block(block, call.orElse(""))));
        return Html.el("div", blocks)
                .with("class", "reply " + reply.outcome().name().toLowerCase(Locale.ROOT));
    }

    private Html block(ReplyBlock block, String call) {
        return switch (block) {
            case ReplyBlock.Restated(Invocation invocation) ->
                Html.el("p", Html.el("code", commandLine.format(invocation))).with("class", "call");
            case ReplyBlock.Note(String text) -> Html.el("p", text).with("class", "note");
            case ReplyBlock.Heading(String text) -> Html.el("h3", text);
            case ReplyBlock.CitedPassage passage -> passage(passage);
            case ReplyBlock.Checked checked -> checked(checked);
            case ReplyBlock.Perhaps(ReplyBlock.CitedPassage passage) -> passage(passage);
            case ReplyBlock.Nearest nearest -> nearest(nearest);
            case ReplyBlock.CitedQuotation quotation -> quotation(quotation);
            case ReplyBlock.DatedLine line -> datedLine(line);
            case ReplyBlock.SourceLine line -> sourceLine(line);
            case ReplyBlock.Footer(String text) -> Html.el("p", text).with("class", "footer");
            case ReplyBlock.Choices(List<ReplyBlock.Choice> choices) -> choices(choices, call);
        };
    }

    private static Html passage(ReplyBlock.CitedPassage passage) {
        return item(
                "passage",
                Html.none(),
                passage.excerpt(),
                passage.place(),
                passage.answer().stream().toList(),
                Citing.also(passage.also()));
    }

    private static Html nearest(ReplyBlock.Nearest nearest) {
        if (nearest.hidden().isEmpty()) {
            return Html.none();
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Html.el("summary", "Show " + nearest.countHidden("near passage") + "; none of them plainly answers"));
        nearest.hidden().forEach(passage -> parts.add(passage(passage)));
        return Html.el("details", parts).with("class", "nearest");
    }

    private static Html checked(ReplyBlock.Checked checked) {
        List<Html> lines = new ArrayList<>();
        CheckedWords.lines(checked).forEach(line -> lines.add(Html.el("li", line)));
        Html title = Html.el("h3", CheckedWords.title(checked));
        return Html.el("div", lines.isEmpty() ? List.of(title) : List.of(title, Html.el("ul", lines)))
                .with("class", "checked");
    }

    private Html quotation(ReplyBlock.CitedQuotation block) {
        Html who = block.speaker().map(Person::name).map(this::person).orElse(Html.text("Speaker not certain"));
        String how = ", %s (%.0f %%: %s)"
                .formatted(
                        block.quotation().kind().name().toLowerCase(Locale.ROOT),
                        block.quotation().confidence() * 100,
                        block.quotation().rule().reason());
        Html head = Html.el("p", Html.el("strong", who), Html.text(how)).with("class", "head");
        return item(
                "quotation",
                head,
                block.context(),
                block.place(),
                block.quotation().content(),
                Citing.also(block.also()));
    }

    /// A name that asks for everything its bearer said.
    private Html person(String name) {
        return Html.link(asking(new Invocation("quote", Map.of("person", name))), name);
    }

    private static Html datedLine(ReplyBlock.DatedLine line) {
        Html head = Html.el(
                        "p",
                        Html.el("strong", CitationText.date(line.entry())),
                        Html.text(" ("
                                + CitationText.basis(
                                        line.entry(), line.sentence().document()) + ")"))
                .with("class", "head");
        List<Html> also = new ArrayList<>();
        line.also()
                .forEach(other -> also.add(Citing.one(
                        "also ",
                        other.sentence().citation(),
                        other.sentence(),
                        other.entry().when().equals(line.entry().when())
                                ? ""
                                : ": " + CitationText.date(other.entry()))));
        Html.Element item = item(
                "dated",
                head,
                line.sentence(),
                line.sentence(),
                line.writtenDate().stream().toList(),
                also);
        return item.with("data-first", line.entry().when().first().toString())
                .with("data-last", line.entry().when().last().toString())
                .with("data-label", CitationText.date(line.entry()))
                .with("data-modality", line.entry().modality().name().toLowerCase(Locale.ROOT));
    }

    private static Html sourceLine(ReplyBlock.SourceLine line) {
        List<Html> parts = new ArrayList<>();
        String document = line.citation().document().value();
        parts.add(Html.el(
                "p",
                Html.link(
                        "/read?document=" + ReaderLinks.encode(document),
                        CitationText.document(line.citation().details()))));
        parts.add(Html.el(
                        "p",
                        "%s: %s, %s"
                                .formatted(
                                        document,
                                        Wording.count(line.quotations(), "quotation"),
                                        Wording.count(line.entries(), "dated sentence")))
                .with("class", "small"));
        line.citation()
                .details()
                .inferences()
                .forEach(reason -> parts.add(Html.el("p", "inferred: " + reason).with("class", "small")));
        line.citation()
                .details()
                .url()
                .flatMap(WebAddress::of)
                .ifPresent(url ->
                        parts.add(Html.el("p", Html.link(url, "The original").with("rel", "noreferrer noopener"))
                                .with("class", "small")));
        return Html.el("article", parts).with("class", "item source");
    }

    /// What can be done next. Paging and sharing belong to chats; here a reply is whole, and everybody's own.
    private Html choices(List<ReplyBlock.Choice> choices, String call) {
        List<Html> links = new ArrayList<>();
        for (ReplyBlock.Choice choice : choices) {
            target(choice.followUp(), call)
                    .ifPresent(address -> links.add(
                            Html.el("li", Html.link(address, choice.label()).with("data-ask", ""))));
        }
        return links.isEmpty() ? Html.none() : Html.el("ul", links).with("class", "choices");
    }

    private Optional<String> target(FollowUp followUp, String call) {
        return switch (followUp) {
            case FollowUp.Page ignored -> Optional.empty();
            case FollowUp.SharedPage ignored -> Optional.empty();
            case FollowUp.Share ignored -> Optional.empty();
            case FollowUp.Nearest ignored -> Optional.empty();
            case FollowUp.With(String parameter, String value) ->
                Optional.of(asking(commandLine.parse(call).with(parameter, value)));
            case FollowUp.Ask(String command, String value) ->
                Optional.of("/?line=" + ReaderLinks.encode(("/" + command + " " + value).strip()));
            case FollowUp.Context context ->
                FollowUpCodec.encode(context)
                        .map(id -> "/?line=%s&follow=%s".formatted(ReaderLinks.encode(call), ReaderLinks.encode(id)));
        };
    }

    private String asking(Invocation invocation) {
        return "/?line=" + ReaderLinks.encode(commandLine.format(invocation));
    }

    /// An excerpt between what stands over it and its citations.
    ///
    /// @param place what the link to the reader marks there
    private static Html.Element item(
            String kind, Html head, Excerpt excerpt, Excerpt place, List<Span> marks, List<Html> also) {
        List<Html> words = MarkedText.of(
                excerpt.document().text(),
                excerpt.span(),
                marks.stream().map(span -> new MarkedText.Mark(span, "answer")).toList());
        List<Html> parts = new ArrayList<>();
        parts.add(head);
        parts.add(Html.el("blockquote", words));
        parts.add(Citing.one("", excerpt.citation(), place, ""));
        parts.addAll(also);
        parts.add(Citing.menu(place));
        return Html.el("article", parts).with("class", "item " + kind);
    }
}
