package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.text.Span;
import java.util.Arrays;
import java.util.Optional;

/// The tokens of a document's paragraphs, one after the other, as parallel arrays. Boilerplate has no tokens.
/// Not thread-safe while it is being filled.
final class Tokens {
    /// What a token is, by its characters.
    enum Shape {
        LOWER,
        CAPITALISED,
        UPPER,
        NUMBER,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        COMMA,
        STOP,
        COLON,
        DASH,
        BRACKET,
        OTHER;

        boolean isWord() {
            return compareTo(NUMBER) <= 0;
        }

        boolean isCapitalised() {
            return this == CAPITALISED || this == UPPER;
        }

        boolean isQuote() {
            return this == OPEN_QUOTE || this == CLOSE_QUOTE;
        }
    }

    /// How many last letters make a word's ending.
    private static final int SUFFIX = 3;

    private final String text;
    private int size;
    private int[] start = new int[256];
    private int[] end = new int[256];
    private int[] word = new int[256];
    private Shape[] shape = new Shape[256];
    private int[] sentence = new int[256];
    private int[] paragraph = new int[256];
    private boolean[] quoted = new boolean[256];
    private boolean[] edge = new boolean[256];
    private int[] suffix = new int[256];
    private int[] wordClass = new int[256];
    private int[] commas = new int[256];
    private int[] marks = new int[256];
    private int[] capitals = new int[256];
    private int[] verbs = new int[256];
    private byte[] function = new byte[256];
    private final WordClasses classes;

    Tokens(String text, WordClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    void add(int from, int to, Shape kind, int paragraphIndex, int sentenceIndex, boolean inQuotes) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        word[size] = WordHash.of(text, from, to);
        shape[size] = kind;
        paragraph[size] = paragraphIndex;
        sentence[size] = sentenceIndex;
        quoted[size] = inQuotes;
        edge[size] = isEdge(kind, text.charAt(from), to - from);
        suffix[size] = kind.isWord() ? WordHash.of(text, Math.max(from, to - SUFFIX), to) : -kind.ordinal();
        wordClass[size] = classes.of(word[size]);
        int before = size == 0 ? 0 : size - 1;
        commas[size] = (size == 0 ? 0 : commas[before]) + (kind == Shape.COMMA ? 1 : 0);
        marks[size] = (size == 0 ? 0 : marks[before]) + (kind.isQuote() ? 1 : 0);
        function[size] = (byte) FunctionWords.kindOf(word[size]);
        verbs[size] = (size == 0 ? 0 : verbs[before]) + (FunctionWords.isVerb(function[size]) ? 1 : 0);
        capitals[size] = (size == 0 ? 0 : capitals[before]) + (kind.isCapitalised() ? 1 : 0);
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        word = Arrays.copyOf(word, capacity);
        shape = Arrays.copyOf(shape, capacity);
        sentence = Arrays.copyOf(sentence, capacity);
        paragraph = Arrays.copyOf(paragraph, capacity);
        quoted = Arrays.copyOf(quoted, capacity);
        edge = Arrays.copyOf(edge, capacity);
        suffix = Arrays.copyOf(suffix, capacity);
        wordClass = Arrays.copyOf(wordClass, capacity);
        commas = Arrays.copyOf(commas, capacity);
        marks = Arrays.copyOf(marks, capacity);
        capitals = Arrays.copyOf(capitals, capacity);
        verbs = Arrays.copyOf(verbs, capacity);
        function = Arrays.copyOf(function, capacity);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    int word(int i) {
        return word[i];
    }

    Shape shape(int i) {
        return shape[i];
    }

    /// The sentence that a token is in, counted over the document.
    int sentence(int i) {
        return sentence[i];
    }

    /// The paragraph that a token is in, counted over the document.
    int paragraph(int i) {
        return paragraph[i];
    }

    /// Whether a token stands between double quotation marks; the marks themselves do not.
    boolean quoted(int i) {
        return quoted[i];
    }

    /// Whether content or a source can neither begin nor end with a token: marks and `, . ; :` belong to neither.
    boolean isEdge(int i) {
        return edge[i];
    }

    /// What of a range may be content: the tokens without the edges at either end; empty when nothing is left.
    ///
    /// @param from inclusive
    /// @param to inclusive
    Optional<Range> content(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && edge[first]) {
            first++;
        }
        while (last >= first && edge[last]) {
            last--;
        }
        return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private static boolean isEdge(Shape kind, char first, int length) {
        return switch (kind) {
            case OPEN_QUOTE, CLOSE_QUOTE, COMMA, COLON -> true;
            case STOP -> first == '.';
            case OTHER -> "'’‘`".indexOf(first) >= 0 && length == 1;
            default -> false;
        };
    }

    /// The hash of a word's last letters; other tokens have one value a shape.
    int suffix(int i) {
        return suffix[i];
    }

    int wordClass(int i) {
        return wordClass[i];
    }

    /// How many commas are among the tokens after `from` up to `to`, which is not before it.
    int commas(int from, int to) {
        return commas[to] - commas[from];
    }

    /// How many double quotation marks are among the tokens after `from` up to `to`, which is not before it.
    int marks(int from, int to) {
        return marks[to] - marks[from];
    }

    /// How many capitalised words are among the tokens after `from` up to `to`, which is not before it.
    int capitals(int from, int to) {
        return capitals[to] - capitals[from];
    }

    /// How many auxiliary verbs are among the tokens after `from` up to `to`, which is not before it.
    int verbs(int from, int to) {
        return verbs[to] - verbs[from];
    }

    /// Which kind of [FunctionWords] a token is.
    int function(int i) {
        return function[i];
    }

    boolean isPronoun(int i) {
        return function[i] == FunctionWords.PRONOUN;
    }

    boolean isThat(int i) {
        return function[i] == FunctionWords.THAT_KIND;
    }

    boolean isWord(int i) {
        return shape[i].isWord();
    }

    char charAt(int i) {
        return text.charAt(start[i]);
    }

    String string(int i) {
        return text.substring(start[i], end[i]);
    }

    /// The characters from token `first` to token `last`, both included.
    Span span(int first, int last) {
        return new Span(start[first], end[last]);
    }
}
