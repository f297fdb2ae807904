package dev.footnote.corpus;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the article of a web page: what the page marks as its article, otherwise what Mozilla's Readability takes for
/// it, otherwise all of its body. Thread-safe.
final class ArticleFinder {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFinder.class);

    /// Never part of an article, whatever else the page is like.
    private static final String CLUTTER = "nav, aside, footer, form, [role=navigation], [role=complementary],"
            + " [aria-hidden=true], [class*=cookie], [id*=cookie], [class*=advert], [class*=newsletter],"
            + " [class*=related-], [class*=share-], [class*=social-]";

    /// A marked article shorter than this share of what Readability finds is a teaser.
    private static final double TEASER = 0.5;

    /// The text; empty when there is none.
    Optional<String> text(Document page) {
        page.select(CLUTTER).remove();
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
