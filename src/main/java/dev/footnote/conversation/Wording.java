package dev.footnote.conversation;

import dev.footnote.library.Brief;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Phrases that several commands and renderers share.
public final class Wording {
    private Wording() {}

    /// `5 documents, indexed 17 Nov 2023, 14:05 UTC`.
    static ReplyBlock.Footer footer(Brief brief) {
        return new ReplyBlock.Footer(Words.of(
                "footer",
                Words.of("documents", brief.documentCount()),
                Words.dates("d MMM yyyy, HH:mm").withZone(ZoneOffset.UTC).format(brief.indexedAt())));
    }

    /// `Searched: 5 documents, published from Jan 2023 to Nov 2023.`
    static String searched(Brief brief) {
        String documents = Words.of("documents", brief.documentCount());
        DateTimeFormatter month = Words.dates("MMM yyyy");
        return brief.published()
                .map(span ->
                        Words.of("searched.dated", documents, month.format(span.first()), month.format(span.last())))
                .orElseGet(() -> Words.of("searched", documents));
    }

    /// `1 document`, `2 documents`.
    public static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /// `“a”`, `“a” and “b”`, `“a”, “b” and “c”`.
    static String quoted(List<String> words) {
        return listed(words.stream().map(word -> "“" + word + "”").toList());
    }

    /// `a`, `a and b`, `a, b and c`.
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + Words.of("and") + words.getLast();
    }
}
