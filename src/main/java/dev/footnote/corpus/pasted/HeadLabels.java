package dev.footnote.corpus.pasted;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labelled statements at the head of a text, as people write them above what they paste: "Title: …", "Source: …".
final class HeadLabels {
    static final Pattern TITLE = label("title|headline|subject|t[ií]tulo|titular|asunto|assunto");
    static final Pattern AUTHOR = label("authors?|byline|autora?(?:es)?|writer");
    static final Pattern PUBLISHER = label(
            "publisher|publication|published (?:by|in)|source|outlet|newspaper|website|site|medio|fuente|fonte|ve[ií]culo|publicaci[oó]n");
    static final Pattern URL = label("url|link|web ?address|permalink|original(?: article)?|enlace");

    private HeadLabels() {}

    private static Pattern label(String names) {
        return Pattern.compile("(?iu)^\\W*(?:" + names + ") ?: +(?<value>\\S.*)$");
    }

    static Optional<String> value(PastedPage page, Pattern label) {
        return page.head().stream()
                .map(line -> label.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("value").strip())
                .findFirst();
    }

    static boolean isLabelled(PageLine line) {
        return java.util.stream.Stream.of(TITLE, AUTHOR, PUBLISHER, URL)
                .anyMatch(label -> label.matcher(line.text()).matches());
    }
}
