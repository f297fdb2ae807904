package dev.footnote.web;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.library.Brief;
import dev.footnote.library.Library;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// What a browser asks for: reads the address, and sends the page.
final class Pages {
    private final Library library;
    private final ConversationPage conversation;
    private final ListPages lists;
    private final ReaderLinks links;

    Pages(Library library, Dispatcher dispatcher) {
        this.library = library;
        this.conversation = new ConversationPage(dispatcher);
        this.lists = new ListPages(dispatcher);
        this.links = dispatcher.links();
    }

    void ask(Context context) {
        send(context, conversation.page(text(context, "line"), text(context, "follow")));
    }

    /// One exchange alone, for the script of the conversation.
    void exchange(Context context) {
        send(
                context,
                conversation
                        .exchange(text(context, "line").orElse("/help"), text(context, "follow"))
                        .render());
    }

    void people(Context context) {
        send(
                context,
                library.read(brief ->
                        new PeoplePage(brief).page(text(context, "name").orElse(""))));
    }

    void timeline(Context context) {
        send(context, lists.timeline(text(context, "topic"), text(context, "from"), text(context, "to")));
    }

    void sources(Context context) {
        send(context, lists.sources());
    }

    void read(Context context) {
        library.read(brief -> {
            Optional<SourceDocument> document = document(brief, context);
            Optional<Span> here = document.flatMap(found -> place(found, context));
            if (document.isEmpty() || (here.isEmpty() && context.queryParam("start") != null)) {
                missing(context, "The brief has no such document, or not that place in it; it may have changed.");
            } else {
                Optional<Integer> part = number(context, "part");
                send(context, new ReaderPage(brief, document.get(), here).page(part));
            }
            return true;
        });
    }

    void cite(Context context) {
        library.read(brief -> {
            Optional<SourceDocument> document = document(brief, context);
            Optional<Excerpt> place =
                    document.flatMap(found -> place(found, context).map(span -> new Excerpt(found, span)));
            Optional<CitationFormat> format = text(context, "format").flatMap(CitationFormat::of);
            if (place.isEmpty() || format.isEmpty()) {
                missing(context, "There is no such place, or no such form of citation.");
            } else {
                context.contentType("text/plain; charset=utf-8")
                        .result(format.get().write(place.get(), links.to(place.get())));
            }
            return true;
        });
    }

    void missing(Context context, String reason) {
        send(
                context.status(404),
                PageFrame.page(
                        PageFrame.Place.ELSEWHERE,
                        "Not here",
                        "",
                        List.of(Html.el("h1", "Not here"), Html.el("p", reason))));
    }

    private static Optional<SourceDocument> document(Brief brief, Context context) {
        return text(context, "document").map(DocumentId::new).flatMap(brief::document);
    }

    /// The place that an address means: code points from `start` to `end`, or a `paragraph`; empty when the document
    /// has no such place.
    private static Optional<Span> place(SourceDocument document, Context context) {
        Optional<Integer> start = number(context, "start");
        Optional<Integer> end = number(context, "end");
        if (start.isPresent() && end.isPresent()) {
            String text = document.text();
            int most = text.codePointCount(0, text.length());
            return start.get() <= end.get() && end.get() <= most
                    ? Optional.of(
                            new Span(text.offsetByCodePoints(0, start.get()), text.offsetByCodePoints(0, end.get())))
                    : Optional.empty();
        }
        List<Span> paragraphs = new ParagraphSplitter().split(document);
        return number(context, "paragraph")
                .filter(number -> number > 0 && number <= paragraphs.size())
                .map(number -> paragraphs.get(number - 1));
    }

    private static Optional<Integer> number(Context context, String name) {
        return text(context, name)
                .filter(value -> value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt);
    }

    static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void send(Context context, String page) {
        context.header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(page);
    }
}
