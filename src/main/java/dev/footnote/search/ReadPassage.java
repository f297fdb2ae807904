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

    /// Whether a word is a name, as far as a capital within a sentence tells.
    ///
    /// @param first the first word of its sentence
    boolean isName(int word, int first) {
        return word > first && words.isCapitalised(word);
    }

    /// Its names but the commonest words, as hashes that rise; not to be changed. Reckoned once.
    int[] names() {
        int[] known = names;
        if (known == null) {
            known = IntStream.range(0, passage.sentences().size())
                    .flatMap(this::namesIn)
                    .map(words::hash)
                    .sorted()
                    .distinct()
                    .toArray();
            names = known;
        }
        return known;
    }

    /// The numbers of the words that are names.
    private IntStream namesIn(int sentence) {
        int first = words.firstWord(sentence(sentence).start());
        return IntStream.range(first, words.firstWord(sentence(sentence).end()))
                .filter(word -> isName(word, first) && !WordVectors.isFunctionWord(words.vectorNumbers()[word]));
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
