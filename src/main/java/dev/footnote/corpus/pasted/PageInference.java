package dev.footnote.corpus.pasted;

import java.util.Optional;

/// What a pasted text shows of itself. A detail about which it leaves a doubt is absent.
public record PageInference(
        Optional<Inferred> title,
        Optional<Inferred> publisher,
        Optional<Inferred> author,
        Optional<Inferred> published,
        Optional<Inferred> url) {
    public static PageInference of(PastedPage page) {
        Optional<PageLine> line = new TitleFinder(page).find();
        WebAddresses addresses = WebAddresses.of(page);
        Optional<Inferred> labelled = HeadLabels.value(page, HeadLabels.TITLE)
                .map(value -> Inferred.from(value, "the title stands at the head of the text: %s", value));
        return new PageInference(
                labelled.or(() -> line.map(found -> new Inferred(headline(found), reason(page, found)))),
                new PublisherFinder(page, line).find(),
                new BylineFinder(page, line).find(),
                new DateFinder(page, line, addresses).find(),
                addresses.url());
    }

    private static String headline(PageLine line) {
        return line.text().replaceFirst("^#+\\s*", "").replaceAll("\\s+", " ").strip();
    }

    private static String reason(PastedPage page, PageLine line) {
        return line.equals(page.lines().getFirst())
                ? "the title is the first line of the text"
                : "the title is the line that reads like a headline above the text";
    }
}
