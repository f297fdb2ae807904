package dev.footnote.evaluation;

import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quotations made from articles: true ones, altered ones, and ones that nobody said. The same seed makes the same set.
final class CheckedSet {
    private static final Pattern QUOTED = Pattern.compile("“([^“”\n]{35,320})”|\"([^\"\n]{35,320})\"");
    private static final int RUN = 6;
    private static final int HALF = 6;

    private final Random random;
    private final List<Source> told = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private final Set<List<String>> runs = new HashSet<>();
    private final Map<String, List<String>> following = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();

    /// What was done to the words of an article.
    enum Kind {
        /// As they stand there.
        TRUE,
        /// Marks and capitals changed, or nothing but the words left.
        PUNCTUATION,
        /// A letter or two wrong.
        TYPO,
        /// A word replaced by another.
        REPLACED,
        /// One to three words left out.
        DROPPED,
        /// A word or two put in.
        ADDED,
        /// Two statements of two articles in one.
        JOINED,
        /// Said in articles that the brief has not.
        ELSEWHERE,
        /// Words of the brief in an order of chance.
        CHAINED;

        boolean sameWords() {
            return this == TRUE || this == PUNCTUATION;
        }

        boolean invented() {
            return this == ELSEWHERE || this == CHAINED;
        }
    }

    /// @param sources the documents whose words these are; none for an invented one
    record Item(Kind kind, String text, Set<SourceDocument> sources) {}

    private record Source(SourceDocument document, String text) {}

    /// @param brief the documents that are searched
    /// @param others documents that are not
    CheckedSet(List<SourceDocument> brief, List<SourceDocument> others, long seed) {
        random = new Random(seed);
        for (SourceDocument document : brief) {
            List<String> words = words(document.text());
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(List.copyOf(words.subList(i, i + RUN)));
            }
            for (String text : quoted(document)) {
                told.add(new Source(document, text));
                learn(text);
            }
        }
        for (SourceDocument document : others) {
            untold.addAll(quoted(document));
        }
        Collections.shuffle(told, random);
        Collections.shuffle(untold, random);
    }

    /// So many of each kind.
    List<Item> items(Map<Kind, Integer> counts) {
        List<Item> items = new ArrayList<>();
        counts.forEach((kind, count) -> {
            while (items.stream().filter(item -> item.kind() == kind).count() < count) {
                Item item = item(kind);
                if (fits(item)) {
                    items.add(item);
                }
            }
        });
        return items;
    }

    private Item item(Kind kind) {
        Source source = told.removeLast();
        Set<SourceDocument> from = Set.of(source.document());
        String text = source.text();
        return switch (kind) {
            case TRUE -> new Item(kind, text, from);
            case PUNCTUATION -> new Item(kind, repunctuated(text), from);
            case TYPO -> new Item(kind, mistyped(text), from);
            case REPLACED -> new Item(kind, changed(text, 1, 1), from);
            case DROPPED -> new Item(kind, changed(text, 1 + random.nextInt(3), 0), from);
            case ADDED -> new Item(kind, changed(text, 0, 1 + random.nextInt(2)), from);
            case JOINED -> joined(source, told.removeLast());
            case ELSEWHERE -> new Item(kind, untold.removeLast(), Set.of());
            case CHAINED -> new Item(kind, chained(), Set.of());
        };
    }

    /// Invented words must share no run of six with the brief; altered ones must not be there as they are.
    private boolean fits(Item item) {
        List<String> words = words(item.text());
        if (words.size() < 7) {
            return false;
        }
        boolean everyRunKnown = true;
        boolean anyRunKnown = false;
        for (int i = 0; i + RUN <= words.size(); i++) {
            boolean known = runs.contains(words.subList(i, i + RUN));
            everyRunKnown &= known;
            anyRunKnown |= known;
        }
        return item.kind().sameWords() || (item.kind().invented() ? !anyRunKnown : !everyRunKnown);
    }

    private static List<String> quoted(SourceDocument document) {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(document.text());
        while (matcher.find()) {
            String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!text.contains("…") && !text.contains("...") && !text.contains("[")) {
                found.add(text.strip());
            }
        }
        return found;
    }

    private String repunctuated(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.replaceAll("[.,;:!?]+(?=\\s|$)", "").replace('’', '\'');
            default -> text.toLowerCase(Locale.ROOT).replace(", ", " – ").replace('\'', '’');
        };
    }

    private String mistyped(String text) {
        String[] words = text.split(" ");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int at = random.nextInt(words.length);
            String word = words[at];
            if (word.length() >= 4 && word.chars().allMatch(Character::isLetter)) {
                int letter = 1 + random.nextInt(word.length() - 2);
                words[at] = switch (random.nextInt(3)) {
                    case 0 -> word.substring(0, letter) + word.substring(letter + 1);
                    case 1 -> word.substring(0, letter) + letter() + word.substring(letter);
                    default -> word.substring(0, letter) + letter() + word.substring(letter + 1);
                };
            }
        }
        return String.join(" ", words);
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    /// Some neighbouring words taken out of the inside, and others put in.
    private String changed(String text, int out, int in) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = 1 + random.nextInt(Math.max(1, words.size() - out - 1));
        words.subList(at, Math.min(words.size(), at + out)).clear();
        for (int i = 0; i < in; i++) {
            words.add(Math.min(at, words.size()), vocabulary.get(random.nextInt(vocabulary.size())));
        }
        return String.join(" ", words);
    }

    /// The beginning of one and the end of the other, each of half its words and of six at least.
    private Item joined(Source one, Source other) {
        List<String> beginning = List.of(one.text().split(" "));
        List<String> end = List.of(other.text().split(" "));
        int first = Math.min(beginning.size(), Math.max(HALF, beginning.size() / 2));
        int last = Math.max(0, end.size() - Math.max(HALF, end.size() / 2));
        String text =
                String.join(" ", beginning.subList(0, first)) + " " + String.join(" ", end.subList(last, end.size()));
        return new Item(Kind.JOINED, text, Set.of(one.document(), other.document()));
    }

    private void learn(String text) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            vocabulary.add(words[i]);
            if (i + 1 < words.length) {
                following.computeIfAbsent(words[i], first -> new ArrayList<>()).add(words[i + 1]);
            }
        }
    }

    private String chained() {
        List<String> words = new ArrayList<>();
        String word = vocabulary.get(random.nextInt(vocabulary.size()));
        for (int i = 8 + random.nextInt(20); i > 0; i--) {
            words.add(word);
            List<String> next = following.getOrDefault(word, vocabulary);
            word = next.get(random.nextInt(next.size()));
        }
        return String.join(" ", words);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
