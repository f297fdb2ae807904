package dev.footnote.web;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bot as it is in chat: a line goes in, a reply comes out, and buttons lead on.
final class ConversationPage {
    private static final int LONGEST_LINE = 4_000;

    private final Dispatcher dispatcher;
    private final HtmlReplyRenderer renderer;

    ConversationPage(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.renderer = new HtmlReplyRenderer(dispatcher.commandLine());
    }

    /// The page, with the answer to a line that came with its address.
    String page(Optional<String> line, Optional<String> follow) {
        List<Html> said = new ArrayList<>();
        line.ifPresent(asked -> said.add(exchange(asked, follow)));
        List<Html> content = List.of(
                Html.el("h1", "Ask the documents"),
                Html.el("div", said).with("id", "log").with("role", "log").with("aria-label", "Conversation"),
                said.isEmpty() ? examples() : Html.none(),
                form(line.orElse("")));
        return PageFrame.page(PageFrame.Place.ASK, line.orElse("Ask"), "conversation.js", content);
    }

    /// One line and what is answered.
    Html exchange(String line, Optional<String> follow) {
        Html asked = Html.el("h2", line).with("class", "asked");
        return Html.el("section", asked, renderer.render(answer(line, follow))).with("class", "exchange");
    }

    private Reply answer(String line, Optional<String> follow) {
        if (line.length() > LONGEST_LINE) {
            return Reply.invalid("That is too long; %,d characters are the most.".formatted(LONGEST_LINE));
        }
        if (follow.isEmpty()) {
            return dispatcher.dispatch(dispatcher.commandLine().parse(line));
        }
        Optional<FollowUp> known = follow.flatMap(FollowUpCodec::decode);
        return known.map(next -> dispatcher.dispatch(dispatcher.commandLine().parse(line), next))
                .orElseGet(() -> Reply.invalid("That button is of another version; ask again."));
    }

    private Html examples() {
        List<Html> items = new ArrayList<>();
        for (CommandSpec spec : dispatcher.openSpecs()) {
            items.add(Html.el("li", Html.el("code", "/" + spec.name()), Html.text(" " + spec.summary())));
        }
        return Html.el(
                        "div",
                        Html.el("p", "Type a question, or / for a command. Every answer is cited word for word."),
                        Html.el("ul", items))
                .with("id", "welcome");
    }

    private static Html form(String line) {
        Html label = Html.el("label", "Question or command").with("for", "line");
        Html input = Html.el("input")
                .with("id", "line")
                .with("name", "line")
                .with("type", "text")
                .with("value", line)
                .with("maxlength", Integer.toString(LONGEST_LINE))
                .with("autocomplete", "off")
                .with("role", "combobox")
                .with("aria-expanded", "false")
                .with("aria-controls", "offers")
                .with("aria-autocomplete", "list")
                .with("autofocus", "");
        Html offers = Html.el("ul")
                .with("id", "offers")
                .with("role", "listbox")
                .with("aria-label", "Completions")
                .with("hidden", "");
        Html row = Html.el("div", input, Html.el("button", "Ask").with("type", "submit"))
                .with("class", "row");
        return Html.el("form", label, row, offers)
                .with("id", "ask")
                .with("action", "/")
                .with("method", "get");
    }
}
