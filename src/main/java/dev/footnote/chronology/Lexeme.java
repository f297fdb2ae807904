package dev.footnote.chronology;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The classes that a word belongs to, with its value in each.
final class Lexeme {
    private static final WordClass[] CLASSES = WordClass.values();

    /// A word of which the grammar knows nothing.
    static final Lexeme UNKNOWN = new Lexeme(Map.of());

    /// A run of digits.
    static final Lexeme DIGITS = new Lexeme(Map.of(WordClass.DIGITS, 0));

    /// An apostrophe.
    static final Lexeme APOSTROPHE = new Lexeme(Map.of(WordClass.APOSTROPHE, 0));

    private final int mask;
    private final int[] values = new int[CLASSES.length];

    Lexeme(Map<WordClass, Integer> readings) {
        int bits = 0;
        for (Map.Entry<WordClass, Integer> reading : readings.entrySet()) {
            bits |= 1 << reading.getKey().ordinal();
            values[reading.getKey().ordinal()] = reading.getValue();
        }
        mask = bits;
    }

    boolean is(WordClass wordClass) {
        return (mask & 1 << wordClass.ordinal()) != 0;
    }

    /// Whether the grammar knows nothing of this word, so that no expression starts at it.
    boolean isUnknown() {
        return mask == 0;
    }

    /// The bits of the classes, by their ordinals.
    int mask() {
        return mask;
    }

    /// The value as a word of `wordClass`; meaningful only when it [is][#is] one.
    int value(WordClass wordClass) {
        return values[wordClass.ordinal()];
    }

    /// This lexeme with one more reading.
    Lexeme with(WordClass wordClass, int value) {
        Map<WordClass, Integer> readings = new EnumMap<>(WordClass.class);
        Arrays.stream(CLASSES).filter(this::is).forEach(c -> readings.put(c, value(c)));
        readings.put(wordClass, value);
        return new Lexeme(readings);
    }
}
