package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A passage with its words before us. Thread-safe.
public final class ReadPassage {
    private final Passage passage;
    private final PassageText words;
    private volatile @Nullable PassageDirections directions;
    private volatile int @Nullable [] names;

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

    /// The words within its sentences that have a capital, names for the most part, as hashes that rise; not to be
    /// changed. Reckoned once.
    int[] names() {
        int[] known = names;
        if (known == null) {
            known = IntStream.range(0, passage.sentences().size())
                    .flatMap(this::capitalisedIn)
                    .map(words::hash)
                    .sorted()
                    .distinct()
                    .toArray();
            names = known;
        }
        return known;
    }

    /// The numbers of the words but the first.
    private IntStream capitalisedIn(int sentence) {
        int first = words.firstWord(sentence(sentence).start());
        int behind = words.firstWord(sentence(sentence).end());
        return IntStream.range(Math.min(first + 1, behind), behind)
                .filter(word -> words.isCapitalised(word) && !WordVectors.isFunctionWord(words.vectorNumbers()[word]));
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
