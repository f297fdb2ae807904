package dev.footnote.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// What a web page says about itself: JSON-LD of schema.org first, then OpenGraph, then other meta data, then the
/// marked time above the article.
final class HtmlDetails {
    private static final int LONGEST = 300;

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "article.published",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "pubdate",
            "citation_publication_date",
            "citation_date",
            "dcterms.issued",
            "dc.date.issued",
            "dc.date",
            "date",
            "dcterms.created");

    /// A paragraph at least so long is the article's text, and no line above it.
    private static final int PROSE = 80;

    /// An article has no more of them above its text; to look about each in a page that has many takes long.
    private static final int MOST_TIMES = 20;

    private static final Pattern LATER =
            Pattern.compile("(?iu)updated?|modified|last|actuali[sz]ad|aktuali|mis à jour");

    private final Document page;
    private final Elements metas;
    private final Map<String, String> values = new LinkedHashMap<>();

    private HtmlDetails(Document page) {
        this.page = page;
        this.metas = page.select("meta[content]");
    }

    static StatedDetails of(Document page) {
        HtmlDetails details = new HtmlDetails(page);
        LinkedData.of(page).forEach(details::put);
        details.readMeta();
        details.readTitle();
        return new StatedDetails(details.values);
    }

    /// One line without entities, which some pages have twice over.
    static String words(String value) {
        return Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
    }

    private void readMeta() {
        meta("title", "og:title", "twitter:title", "dc.title", "citation_title");
        meta("publisher", "og:site_name", "dc.publisher", "citation_publisher", "application-name");
        for (String name : List.of("author", "article:author", "dc.creator", "citation_author")) {
            put(
                    "author",
                    contents(name)
                            .map(Names::bare)
                            .filter(author -> !author.isEmpty() && !author.startsWith("http"))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        meta("published", DATES.toArray(String[]::new));
        page.select("time[pubdate], time[itemprop=datePublished]").stream()
                .map(time -> time.attr("datetime"))
                .forEach(stamp -> put("published", stamp));
        headTime().ifPresent(day -> put("published", day));
        Optional.ofNullable(page.selectFirst("link[rel=canonical]")).ifPresent(link -> put("url", link.attr("href")));
        meta("url", "og:url");
    }

    private void meta(String key, String... names) {
        for (String name : names) {
            contents(name).findFirst().ifPresent(value -> put(key, value));
        }
    }

    private Stream<String> contents(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"));
    }

    /// The day of the times between the headline and the text, when they are of one day. Others on a page are those of
    /// teasers, of comments, or of what the text tells.
    private Optional<String> headTime() {
        Element article = page.select("article").stream()
                .filter(one -> one.selectFirst("h1") != null)
                .findFirst()
                .orElseGet(() -> page.select("article").size() == 1
                        ? page.selectFirst("article")
                        : page.selectFirst("main:has(h1)"));
        if (article == null) {
            return Optional.empty();
        }
        List<Element> above = article.getAllElements().stream()
                .takeWhile(element ->
                        !element.normalName().equals("p") || element.text().length() < PROSE)
                .toList();
        List<String> days = above.stream()
                .filter(element -> element.normalName().equals("time"))
                .limit(MOST_TIMES)
                .filter(time -> time.closest("aside, nav") == null)
                .filter(time -> Objects.equals(time.closest("article"), article.closest("article")))
                .filter(time -> time.parent() == null
                        || !LATER.matcher(
                                        time.parent().ownText() + time.parent().className() + time.className())
                                .find())
                .flatMap(time -> StatedDate.day(time.attr("datetime")).stream())
                .distinct()
                .toList();
        return above.size() < article.getAllElements().size() && days.size() == 1
                ? Optional.of(days.getFirst())
                : Optional.empty();
    }

    /// The title without the name of the site at its end or start, or the only headline when the page's title is that
    /// name alone.
    private void readTitle() {
        put("title", page.title());
        String title = values.getOrDefault("title", "");
        String site = values.getOrDefault("publisher", "");
        List<Element> headlines = page.select("h1");
        String headline = headlines.size() == 1 ? words(headlines.getFirst().text()) : "";
        String bare = site.isEmpty() ? title : withoutSite(title, site);
        boolean begins = !headline.isEmpty() && bare.matches("(?su)" + Pattern.quote(headline) + "\\s+[|–—·:-]\\s.*");
        if (begins || bare.isEmpty() && !headline.isEmpty()) {
            bare = headline;
        }
        if (!bare.isEmpty()) {
            values.put("title", bare);
        }
    }

    private static String withoutSite(String title, String site) {
        String name = "(?:the )?" + Pattern.quote(site.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
        return title.replaceFirst("(?iu)(?:^|\\s+[|–—·•:«»-]+\\s+)" + name + "$", "")
                .replaceFirst("(?iu)^" + name + "(?:\\s+[|–—·•«»-]+|:)\\s+", "");
    }

    /// The first statement of a detail holds.
    private void put(String key, String value) {
        String words = words(value);
        if (key.equals("published")) {
            words = StatedDate.day(words).orElse("");
        } else if (key.equals("url") && !words.startsWith("http")) {
            return;
        }
        if (!words.isEmpty() && words.length() <= LONGEST) {
            values.putIfAbsent(key, words);
        }
    }
}
