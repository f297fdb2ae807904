package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import org.jspecify.annotations.Nullable;

/// A passage with its words before us. Thread-safe.
public final class ReadPassage {
    private final Passage passage;
    private final PassageText words;
    private volatile @Nullable PassageDirections directions;

    public ReadPassage(Passage passage, PassageText words) {
        this.passage = passage;
        this.words = words;
    }

    public Passage passage() {
        return passage;
    }

    public PassageText words() {
        return words;
    }

    public String text() {
        return words.text();
    }

    /// Where a sentence stands in the words of the passage.
    Span sentence(int number) {
        return passage.sentences().get(number).shift(-passage.span().start());
    }

    /// Where its words point, reckoned once.
    PassageDirections directions() {
        PassageDirections known = directions;
        if (known == null) {
            known = PassageDirections.of(this);
            directions = known;
        }
        return known;
    }
}
