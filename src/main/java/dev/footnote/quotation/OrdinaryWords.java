package dev.footnote.quotation;

import dev.footnote.quotation.Tokens.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells ordinary words that a sentence begins with ("Doctors say …") from names of one word ("Okafor says …"),
/// by what the rest of the document does with them. Immutable.
final class OrdinaryWords {
    private final Tokens tokens;
    private final Set<Integer> small = new HashSet<>();
    private final Set<Integer> capitalised = new HashSet<>();

    /// @param mentions the words in question are those of the mentions of one word that begin a sentence
    OrdinaryWords(Tokens tokens, List<NameMention> mentions) {
        this.tokens = tokens;
        Set<Integer> doubtful = new HashSet<>();
        for (NameMention mention : mentions) {
            if (isDoubtful(mention)) {
                doubtful.add(tokens.word(mention.tokens().first()));
            }
        }
        for (int i = 0; i < tokens.size() && !doubtful.isEmpty(); i++) {
            if (tokens.isWord(i) && doubtful.contains(tokens.word(i))) {
                if (tokens.shape(i) == Shape.LOWER) {
                    small.add(tokens.word(i));
                } else if (!beginsSentence(i)) {
                    capitalised.add(tokens.word(i));
                }
            }
        }
    }

    /// Whether a mention is no name: a single word at the beginning of a sentence that the document never
    /// capitalises elsewhere, and either writes small elsewhere or has in the plural.
    boolean has(NameMention mention) {
        int word = tokens.word(mention.tokens().first());
        return isDoubtful(mention) && !capitalised.contains(word) && (small.contains(word) || isPlural(mention.name()));
    }

    private boolean isDoubtful(NameMention mention) {
        int first = mention.tokens().first();
        return first == mention.tokens().last()
                && tokens.shape(first) == Shape.CAPITALISED
                && mention.titleStart() == first
                && mention.name().indexOf('-') < 0
                && beginsSentence(first);
    }

    private boolean beginsSentence(int i) {
        int before = i - 1;
        while (before >= 0 && tokens.sentence(before) == tokens.sentence(i) && !tokens.isWord(before)) {
            before--;
        }
        return before < 0 || tokens.sentence(before) != tokens.sentence(i);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") && !word.endsWith("us");
    }
}
