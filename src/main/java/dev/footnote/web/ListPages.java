package dev.footnote.web;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages that show one command's reply at greater length than a chat can.
final class ListPages {
    private static final String MOST_ENTRIES = "300";
    private static final String MOST_SOURCES = "1000";

    private final Dispatcher dispatcher;
    private final HtmlReplyRenderer renderer;

    ListPages(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.renderer = new HtmlReplyRenderer(dispatcher.commandLine());
    }

    /// What happened when: drawn by the script, and as a list under the drawing.
    String timeline(Optional<String> topic, Optional<String> from, Optional<String> to) {
        Map<String, String> arguments = new LinkedHashMap<>();
        topic.ifPresent(value -> arguments.put("topic", value));
        from.ifPresent(value -> arguments.put("from", value));
        to.ifPresent(value -> arguments.put("to", value));
        Reply reply = dispatcher.dispatch(new Invocation("timeline", arguments).with("limit", MOST_ENTRIES));
        Html form = Html.el(
                        "form",
                        field("topic", "Topic", topic),
                        field("from", "From (2023, 2023-11, 2023-11-17)", from),
                        field("to", "To", to),
                        Html.el("button", "Show").with("type", "submit"))
                .with("action", "/timeline")
                .with("class", "fields");
        Html drawing = Html.el("div").with("id", "drawing").with("hidden", "");
        return PageFrame.page(
                PageFrame.Place.TIMELINE,
                "Timeline",
                "timeline.js",
                List.of(
                        Html.el("h1", "What happened when"),
                        form,
                        drawing,
                        Html.el("h2", "The entries"),
                        shown(reply)));
    }

    /// What was read, what was inferred, and what was left out and why.
    String sources() {
        Reply reply = dispatcher.dispatch(new Invocation("sources", Map.of("limit", MOST_SOURCES)));
        Html refresh = Html.el(
                        "div",
                        Html.el("button", "Read the folder again")
                                .with("type", "button")
                                .with("id", "refresh")
                                .with("hidden", ""),
                        Html.el("p").with("id", "progress").with("role", "status"))
                .with("class", "row");
        return PageFrame.page(
                PageFrame.Place.SOURCES,
                "Sources",
                "sources.js",
                List.of(Html.el("h1", "What is in the brief"), refresh, Html.el("h2", "The documents"), shown(reply)));
    }

    /// The reply without the call, which the page's own fields tell.
    private Html shown(Reply reply) {
        List<ReplyBlock> blocks = new ArrayList<>(reply.blocks());
        blocks.removeIf(ReplyBlock.Restated.class::isInstance);
        return renderer.render(new Reply(reply.outcome(), reply.audience(), blocks));
    }

    private static Html field(String name, String label, Optional<String> value) {
        Html input = Html.el("input")
                .with("type", "text")
                .with("id", name)
                .with("name", name)
                .with("value", value.orElse(""));
        return Html.el("div", Html.el("label", label).with("for", name), input);
    }
}
