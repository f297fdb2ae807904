package dev.footnote.conversation;

import dev.footnote.library.Brief;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Phrases that several commands and renderers share.
public final class Wording {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private Wording() {}

    /// `5 documents, indexed 17 Nov 2023, 14:05 UTC`.
    static ReplyBlock.Footer footer(Brief brief) {
        return new ReplyBlock.Footer("%s, indexed %s UTC"
                .formatted(count(brief.documentIds().size(), "document"), MINUTE.format(brief.indexedAt())));
    }

    /// `Searched: 5 documents, published from Jan 2023 to Nov 2023.`
    static String searched(Brief brief) {
        String documents = count(brief.documentIds().size(), "document");
        return brief.published()
                .map(span -> "Searched: %s, published from %s to %s."
                        .formatted(documents, MONTH.format(span.first()), MONTH.format(span.last())))
                .orElse("Searched: %s.".formatted(documents));
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
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
