package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says about itself: JSON-LD of schema.org first, then OpenGraph, then other meta data.
final class HtmlDetails {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "Report",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "WebPage",
            "ScholarlyArticle");

    private final Document page;
    private final Map<String, String> values = new LinkedHashMap<>();

    private HtmlDetails(Document page) {
        this.page = page;
    }

    static StatedDetails of(Document page) {
        HtmlDetails details = new HtmlDetails(page);
        details.readLinkedData();
        details.readMeta();
        return new StatedDetails(details.values);
    }

    private void readLinkedData() {
        for (Element script : page.select("script[type=application/ld+json]")) {
            tree(script.data()).ifPresent(tree -> articles(tree).forEach(this::readArticle));
        }
    }

    /// What a page says wrongly about itself is as good as unsaid.
    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /// The articles in it, which may stand in a list or a graph.
    private static List<JsonNode> articles(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(child -> found.addAll(articles(child)));
        } else if (node.has("@graph")) {
            found.addAll(articles(node.get("@graph")));
        } else if (isArticle(node.path("@type"))) {
            found.add(node);
        }
        return found;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private void readArticle(JsonNode article) {
        put("title", article.path("headline").asText(""));
        put("publisher", name(article.path("publisher")));
        put("author", name(article.path("author")));
        putDate(article.path("datePublished").asText(""));
        put("url", article.path("url").asText(""));
    }

    private static String name(JsonNode someone) {
        if (someone.isArray()) {
            List<String> names = new ArrayList<>();
            someone.forEach(one -> names.add(name(one)));
            return String.join(", ", names);
        }
        return someone.isTextual() ? someone.asText() : someone.path("name").asText("");
    }

    private void readMeta() {
        meta("title", "og:title", "twitter:title", "dc.title", "citation_title");
        meta("publisher", "og:site_name", "dc.publisher", "citation_publisher", "application-name");
        meta("author", "author", "article:author", "dc.creator", "citation_author");
        for (String name : List.of("article:published_time", "datePublished", "date", "dc.date", "citation_date")) {
            content(name).ifPresent(this::putDate);
        }
        Optional.ofNullable(page.selectFirst("article time[datetime], time[pubdate]"))
                .ifPresent(time -> putDate(time.attr("datetime")));
        Optional.ofNullable(page.selectFirst("link[rel=canonical]")).ifPresent(link -> put("url", link.attr("href")));
        meta("url", "og:url");
        put("title", page.title());
    }

    private void meta(String key, String... names) {
        for (String name : names) {
            content(name).ifPresent(value -> put(key, value));
        }
    }

    private Optional<String> content(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"))
                .findFirst();
    }

    /// The first statement of a detail holds.
    private void put(String key, String value) {
        String words = value.replaceAll("\\s+", " ").strip();
        boolean address = key.equals("author") && words.startsWith("http");
        if (!words.isEmpty() && words.length() <= LONGEST && !address) {
            values.putIfAbsent(key, words);
        }
    }

    /// The day of a time stamp, in the zone in which it is written.
    private void putDate(String value) {
        String day = value.strip();
        String date = day.length() > 10 ? day.substring(0, 10) : day;
        PartialDate.parse(date).ifPresent(known -> put("published", date));
    }
}
