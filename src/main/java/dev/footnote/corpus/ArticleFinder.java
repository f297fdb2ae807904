package dev.footnote.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the article of a web page: what the page marks as its article, otherwise what Mozilla's Readability takes for
/// it, otherwise all of its body. Thread-safe.
final class ArticleFinder {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFinder.class);

    /// Hardly ever part of an article, whatever else the page is like.
    private static final String CLUTTER = "nav, aside, footer, form, [role=navigation], [role=complementary],"
            + " [role=dialog], [aria-hidden=true], [hidden], [style~=display:\\s*none], [class*=cookie], [id*=cookie],"
            + " [class*=consent], [id*=consent], [class*=advert], [class*=newsletter],"
            + " .related, [class*=related-], [class*=share-], [class*=social-]";

    /// What readers wrote below, which may be longer than the article.
    private static final String COMMENTS =
            "#comments, .comments, .comments-area, .comment-list, .comments-section, #disqus_thread";

    /// What holds so large a share of a page's text is the page itself, whatever it is called: sites put the state of
    /// their cookie note into the class of the body, and some have all of a page in one form.
    private static final double PAGE = 0.5;

    /// A marked article shorter than this share of what Readability finds is a teaser.
    private static final double TEASER = 0.5;

    /// The text; empty when there is none.
    Optional<String> text(Document page) {
        removeClutter(page);
        String marked = page.select("article, [itemprop=articleBody]").stream()
                .map(ArticleText::of)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        String readable = readable(page);
        String best = marked.length() >= TEASER * readable.length() ? marked : readable;
        if (best.isBlank()) {
            best = ArticleText.of(page.body());
        }
        return Optional.of(best).filter(text -> !text.isBlank());
    }

    private static void removeClutter(Document page) {
        for (Element comments : page.select(COMMENTS)) {
            if (comments.selectFirst("h1, article h2, [itemprop=articleBody]") == null && !comments.is("html, body")) {
                comments.remove();
            }
        }
        Map<Node, Integer> lengths = lengths(page);
        double most = PAGE * lengths.getOrDefault(page.body(), 0);
        for (Element part : page.select(CLUTTER)) {
            boolean gone = part.ownerDocument() == null;
            if (!gone && (part.is("html, body") || lengths.getOrDefault(part, 0) > most && holdsPage(part))) {
                show(part);
            } else {
                part.remove();
            }
        }
    }

    /// How many characters of text each element has.
    private static Map<Node, Integer> lengths(Document page) {
        Map<Node, Integer> lengths = new HashMap<>();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    lengths.put(node, words.text().strip().length());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.parent() != null) {
                    lengths.merge(node.parent(), lengths.getOrDefault(node, 0), Integer::sum);
                }
            }
        });
        return lengths;
    }

    /// A window that asks for consent may be longer than a short article, but has none in it.
    private static boolean holdsPage(Element part) {
        return part.is("form, main, article") || part.selectFirst("h1, main, article") != null;
    }

    /// Takes off what would keep a part from being read.
    private static void show(Element part) {
        part.removeAttr("class").removeAttr("hidden").removeAttr("style").removeAttr("aria-hidden");
        if (part.normalName().equals("form")) {
            part.tagName("div");
        }
    }

    private static String readable(Document page) {
        try {
            String html = new Readability4J("", page.outerHtml()).parse().getContent();
            Element body = Jsoup.parse(html == null ? "" : html).body();
            return ArticleText.of(body);
        } catch (RuntimeException | StackOverflowError odd) {
            LOG.debug("no article was found by its form", odd);
            return "";
        }
    }
}
