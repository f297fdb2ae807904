package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;

/// A passage with its words before us.
public record ReadPassage(Passage passage, PassageText words) {
    public String text() {
        return words.text();
    }

    /// Where a sentence stands in the words of the passage.
    Span sentence(int number) {
        return passage.sentences().get(number).shift(-passage.span().start());
    }
}
