package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.Locale;

/// What a date does in its sentence, told by the words right before it.
enum DateRole {
    /// It dates what the sentence tells.
    DATES,
    /// It is what something is compared with: "than in 2022", "compared with a year earlier".
    COMPARES,
    /// It says for when a statement holds: "as of May 2023".
    AS_OF;

    boolean isBackground() {
        return this != DATES;
    }

    static DateRole of(String text, Span sentence, Span date) {
        String before = text.substring(Math.max(sentence.start(), date.start() - 24), date.start())
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        if (before.endsWith("as of")) {
            return AS_OF;
        }
        boolean compares = before.endsWith("than in") || before.endsWith("than") || before.endsWith("compared with")
                || before.endsWith("compared to") || before.endsWith("from a");
        return compares ? COMPARES : DATES;
    }
}
