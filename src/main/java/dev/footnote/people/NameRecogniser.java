package dev.footnote.people;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Recognises names of a directory in free text.
final class NameRecogniser {
    private static final int LONGEST_NAME = 6;

    /// Surnames that are everyday words; one of them alone, in lower case, is taken for the word.
    private static final Set<String> EVERYDAY = Set.of(
            "able", "bell", "best", "black", "brown", "bush", "case", "cook", "cross", "cruz", "day", "dean", "early",
            "field", "fields", "fish", "fox", "gold", "good", "grant", "gray", "green", "hall", "hill", "hope", "house",
            "hunt", "judge", "just", "king", "lake", "land", "law", "lead", "little", "long", "love", "major", "march",
            "mark", "may", "mills", "moon", "moore", "north", "page", "park", "parks", "paul", "pope", "power",
            "powers", "price", "reed", "rice", "rich", "rose", "sharp", "short", "small", "snow", "south", "stern",
            "stone", "strong", "summers", "sun", "trump", "walker", "ward", "waters", "way", "well", "wells", "west",
            "white", "will", "wise", "wolf", "wood", "woods", "young");

    private final NameIndex index;

    NameRecogniser(NameIndex index) {
        this.index = index;
    }

    /// A name and the positions of those who go by it.
    record Found(Span span, BitSet people) {}

    List<Found> namesIn(String text) {
        List<Span> words = words(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Found name = longestAt(text, words, i);
            if (name.people().isEmpty()) {
                i++;
            } else {
                found.add(name);
                while (i < words.size() && words.get(i).start() < name.span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    private Found longestAt(String text, List<Span> words, int from) {
        int last = Math.min(words.size(), from + LONGEST_NAME);
        for (int end = last; end > from; end--) {
            Span span = words.get(from).cover(words.get(end - 1));
            NameKey key = new NameKey(NameKey.split(span.in(text)));
            if (!key.isEmpty() && key.words().stream().allMatch(index::hasWord)) {
                BitSet people = people(key, Character.isUpperCase(text.codePointAt(span.start())));
                if (!people.isEmpty()) {
                    return new Found(span, people);
                }
            }
        }
        return new Found(words.get(from), new BitSet());
    }

    private BitSet people(NameKey key, boolean capitalised) {
        if (key.size() == 1 && (key.last().length() < 3 || (!capitalised && EVERYDAY.contains(key.last())))) {
            return new BitSet();
        }
        BitSet exact = index.exactly(key);
        return exact.isEmpty() ? index.withWords(key) : exact;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isNamePart(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(withoutPossessive(text, start, i));
                start = -1;
            }
        }
        return words;
    }

    private static Span withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
        return new Span(start, possessive ? end - 2 : end);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '’'
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
