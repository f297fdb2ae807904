package dev.footnote.corpus.pasted;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The web and mail addresses outside the running text: where the page came from, and the domain of its house.
final class WebAddresses {
    private static final Pattern DOMAIN = Pattern.compile(
            "(?i)(?:https?://(?:www\\.)?|www\\.|@)?\\b((?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|int|info|news|press|report|media|co|io|eu|tv|example|[a-z]{2})(?:\\.[a-z]{2})?)\\b");
    private static final Pattern OWN_LINE = Pattern.compile(
            "(?iu)^\\W*(?:(?:url|link|source|permalink|original(?: article)?|read (?:online|more|the full .{3,20})(?: at)?|view (?:online|in browser)|available at|from|fuente|fonte|enlace)\\b[^:]{0,20}: ?)?<?(https?://\\S+?)[>).,]*$");

    private static final Set<String> OTHERS = Set.of(
            "facebook",
            "twitter",
            "x",
            "youtube",
            "google",
            "apple",
            "instagram",
            "linkedin",
            "whatsapp",
            "gmail",
            "outlook",
            "hotmail",
            "yahoo",
            "bit",
            "t",
            "tiktok",
            "wordpress",
            "substack",
            "medium",
            "mailchimp",
            "gettyimages",
            "shutterstock",
            "doi",
            "creativecommons",
            "bsky",
            "threads",
            "telegram",
            "spotify",
            "amazon",
            "wikipedia");

    private final Map<String, Integer> domains = new HashMap<>();
    private final PastedPage page;

    private WebAddresses(PastedPage page) {
        this.page = page;
    }

    static WebAddresses of(PastedPage page) {
        WebAddresses addresses = new WebAddresses(page);
        for (PageLine line : page.lines()) {
            if (!line.isProse() || line.clutter()) {
                addresses.count(line.text());
            }
        }
        return addresses;
    }

    private void count(String line) {
        if (line.indexOf('.') < 0) {
            return;
        }
        Matcher matcher = DOMAIN.matcher(line);
        while (matcher.find()) {
            String domain = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean addressed =
                    matcher.group().length() > domain.length() || line.strip().equalsIgnoreCase(domain);
            if (addressed && !OTHERS.contains(label(domain))) {
                domains.merge(domain, 1, Integer::sum);
            }
        }
    }

    /// The address of the page: one that stands alone on a line of the head or the foot and leads to more than a front
    /// page.
    Optional<Inferred> url() {
        return java.util.stream.Stream.concat(page.head().stream(), page.foot().stream())
                .map(line -> OWN_LINE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(url -> url.replaceFirst("https?://[^/]+/?", "").length() >= 8)
                .distinct()
                .reduce((one, two) -> "")
                .filter(url -> !url.isEmpty())
                .map(url -> Inferred.from(url, "the address stands alone on a line: %s", url));
    }

    /// The one domain that is named here, or named most.
    Optional<String> own() {
        int most = domains.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> named = domains.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Whether the domain spells that name.
    boolean belongsTo(String name) {
        String letters = Mastheads.key(name).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return domains.keySet().stream()
                .anyMatch(domain -> letters.length() > 3
                        && (domain.replace(".", "").replace("-", "").contains(letters)
                                || letters.equals(label(domain).replace("-", ""))));
    }

    /// The domain in place of a name, when it is the address of the page or is named again.
    Optional<Inferred> publisher() {
        Optional<String> own = own();
        boolean sure = own.isPresent()
                && (domains.getOrDefault(own.get(), 0) >= 2
                        || url().filter(url -> url.value().contains(own.get())).isPresent());
        return sure
                ? own.map(domain -> Inferred.from(domain, "the publisher is inferred from the address %s", domain))
                : Optional.empty();
    }

    static Optional<String> dateIn(String url) {
        Matcher matcher = Pattern.compile("/((?:19|20)\\d\\d)[/-]([01]\\d)(?:[/-]([0-3]\\d))?(?=[/-]|$)")
                .matcher(url);
        return matcher.find()
                ? Optional.of(matcher.group(1) + "-" + matcher.group(2)
                        + (matcher.group(3) == null ? "" : "-" + matcher.group(3)))
                : Optional.empty();
    }

    private static String label(String domain) {
        String bare = domain.startsWith("www.") ? domain.substring(4) : domain;
        return bare.substring(0, bare.indexOf('.'));
    }
}
