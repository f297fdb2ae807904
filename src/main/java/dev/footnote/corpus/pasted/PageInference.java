package dev.footnote.corpus.pasted;

import java.util.Optional;

/// What a pasted text shows of itself, each detail worked out when it is asked for. A detail about which the
/// text leaves a doubt is absent.
///
/// @param headline the line that reads like one
public record PageInference(PastedPage page, Optional<PageLine> headline) {
    public static PageInference of(PastedPage page) {
        return new PageInference(page, new TitleFinder(page).find());
    }

    public Optional<Inferred> title() {
        return HeadLabels.value(page, HeadLabels.TITLE)
                .map(value -> Inferred.from(value, "the title stands at the head of the text: %s", value))
                .or(() -> headline.map(found -> new Inferred(words(found), reason(page, found))));
    }

    public Optional<Inferred> publisher() {
        return new PublisherFinder(page, headline).find();
    }

    public Optional<Inferred> author() {
        return new BylineFinder(page, headline).find();
    }

    public Optional<Inferred> published() {
        return new DateFinder(page, headline, WebAddresses.of(page)).find();
    }

    public Optional<Inferred> url() {
        return WebAddresses.of(page).url();
    }

    private static String words(PageLine line) {
        return line.text().replaceFirst("^#+\\s*", "").replaceAll("\\s+", " ").strip();
    }

    private static String reason(PastedPage page, PageLine line) {
        return line.equals(page.lines().getFirst())
                ? "the title is the first line of the text"
                : "the title is the line that reads like a headline above the text";
    }
}
