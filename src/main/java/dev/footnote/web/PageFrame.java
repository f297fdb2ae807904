package dev.footnote.web;

import java.util.ArrayList;
import java.util.List;

/// What stands around the content of every page.
final class PageFrame {
    /// The pages of the menu.
    enum Place {
        ASK("Ask", "/"),
        PEOPLE("People", "/people"),
        TIMELINE("Timeline", "/timeline"),
        SOURCES("Sources", "/sources"),
        /// A page that the menu does not name.
        ELSEWHERE("", "");

        private final String label;
        private final String address;

        Place(String label, String address) {
            this.label = label;
            this.address = address;
        }
    }

    private PageFrame() {}

    /// The whole page as it is sent.
    ///
    /// @param script the page's own script besides that of all pages, or an empty text
    static String page(Place place, String title, String script, List<Html> content) {
        List<Html> body = List.of(
                Html.link("#content", "Skip to the content").with("class", "skip"),
                Html.el("header", Html.link("/", "Footnote").with("class", "name"), menu(place), themeButton()),
                Html.el("main", content).with("id", "content"),
                Html.el("p").with("id", "said").with("class", "said").with("role", "status"));
        return "<!doctype html>\n"
                + Html.el("html", Html.el("head", head(title, script)), Html.el("body", body))
                        .with("lang", "en")
                        .render();
    }

    private static List<Html> head(String title, String script) {
        List<Html> head = new ArrayList<>();
        head.add(Html.el("meta").with("charset", "utf-8"));
        head.add(Html.el("title", title + " · Footnote"));
        head.add(Html.el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        head.add(Html.el("meta").with("name", "color-scheme").with("content", "light dark"));
        head.add(Html.el("link").with("rel", "icon").with("href", "/static/icon.svg"));
        head.add(Html.el("link").with("rel", "stylesheet").with("href", "/static/style.css"));
        head.add(Html.el("script").with("src", "/static/page.js"));
        if (!script.isEmpty()) {
            head.add(Html.el("script").with("src", "/static/" + script).with("defer", ""));
        }
        return head;
    }

    private static Html menu(Place current) {
        List<Html> links = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place != Place.ELSEWHERE) {
                Html.Element link = Html.link(place.address, place.label);
                links.add(Html.el("li", place == current ? link.with("aria-current", "page") : link));
            }
        }
        return Html.el("nav", Html.el("ul", links)).with("aria-label", "Pages");
    }

    private static Html themeButton() {
        return Html.el("button", "Dark or light")
                .with("type", "button")
                .with("id", "theme")
                .with("hidden", "");
    }
}
