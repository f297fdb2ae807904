package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says about its article in JSON-LD of schema.org. A page that names several articles, as it does for
/// teasers, says something only of the one whose address or headline is its own.
final class LinkedData {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> ARTICLES =
            Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");
    private static final int DEEPEST = 20;

    private final Map<String, String> namesById = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    /// The details, as they are written there.
    static Map<String, String> of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            tree(script.data()).ifPresent(tree -> data.gather(tree, 0));
        }
        Map<String, String> details = new LinkedHashMap<>();
        Stream.concat(data.articleOf(page).stream(), data.pages.size() == 1 ? data.pages.stream() : Stream.empty())
                .forEach(node -> data.details(node).forEach(details::putIfAbsent));
        return details;
    }

    /// What a page says wrongly about itself is as good as unsaid; a comment around it, or a comma too many, is no
    /// fault.
    private static Optional<JsonNode> tree(String json) {
        String bare = json.strip()
                .replaceFirst("^(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?", "")
                .replaceFirst("(?<!\\s)\\s*+(?://|/\\*)?\\s*+(?:\\]\\]>|-->)\\s*+(?:\\*/)?$", "");
        try {
            return Optional.of(JSON.readTree(bare));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /// The articles in it, which may stand in a list, a graph, or as what a page is about.
    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || !node.isContainerNode()) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> gather(child, depth + 1));
            return;
        }
        String name = text(node.path("name"));
        if (node.has("@id") && !name.isEmpty()) {
            namesById.putIfAbsent(node.path("@id").asText(), name);
        }
        Set<String> types = types(node.path("@type"));
        if (types.stream().anyMatch(type -> type.endsWith("Article") || ARTICLES.contains(type))) {
            articles.add(node);
        } else if (types.contains("WebPage")) {
            pages.add(node);
        }
        gather(node.path("@graph"), depth + 1);
        gather(node.path("mainEntity"), depth + 1);
    }

    private static Set<String> types(JsonNode type) {
        List<JsonNode> all = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(all::add);
        } else {
            all.add(type);
        }
        return all.stream()
                .map(one -> one.asText("").replaceFirst("^.*[/:]", ""))
                .collect(Collectors.toSet());
    }

    private Optional<JsonNode> articleOf(Document page) {
        Set<String> headlines = articles.stream().map(one -> key(headline(one))).collect(Collectors.toSet());
        if (headlines.size() <= 1) {
            return articles.stream().findFirst();
        }
        Set<String> addresses = Stream.of("link[rel=canonical]", "meta[property=og:url]")
                .flatMap(query -> page.select(query).stream())
                .map(element -> element.attr(element.normalName().equals("link") ? "href" : "content"))
                .filter(address -> !address.isBlank())
                .collect(Collectors.toSet());
        String titles = Stream.of("title", "h1", "meta[property=og:title]")
                .flatMap(query -> page.select(query).stream())
                .map(element -> key(element.text() + " " + element.attr("content")))
                .collect(Collectors.joining("\n"));
        return articles.stream()
                .filter(one -> addresses.contains(address(one)))
                .findFirst()
                .or(() -> articles.stream()
                        .filter(one -> !headline(one).isEmpty() && titles.contains(key(headline(one))))
                        .findFirst());
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String headline(JsonNode article) {
        return HtmlDetails.words(text(article.path("headline")));
    }

    private Map<String, String> details(JsonNode node) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("title", headline(node));
        details.put("publisher", names(node.path("publisher")));
        details.put("author", names(node.path("author")));
        details.put("published", text(node.path("datePublished")));
        details.put("url", address(node));
        details.values().removeIf(String::isBlank);
        return details;
    }

    private static String address(JsonNode article) {
        JsonNode main = article.path("mainEntityOfPage");
        return Stream.of(article.path("url"), main, main.path("@id"), main.path("url"))
                .map(LinkedData::text)
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node) {
        JsonNode first = node.isArray() ? node.path(0) : node;
        return first.isTextual() ? first.asText() : "";
    }

    /// A person or an organisation, or many, by name or by what the page says elsewhere under the same id.
    private String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.add(names(one)));
        } else if (node.path("name").isArray()) {
            names.add(names(node.path("name")));
        } else if (node.isObject()) {
            String name = text(node.path("name"));
            names.add(name.isEmpty() ? namesById.getOrDefault(node.path("@id").asText(), "") : name);
        } else {
            names.add(text(node));
        }
        return names.stream()
                .map(Names::bare)
                .filter(name -> !name.isEmpty() && !name.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
