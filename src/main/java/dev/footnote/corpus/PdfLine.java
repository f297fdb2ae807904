package dev.footnote.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/// A printed line and where it stands, in points from the upper left corner of its page.
///
/// @param base where its letters stand, downwards
/// @param size of most of its letters
/// @param firstWord how wide its first word is
/// @param second where its second word begins; its end when it has one word
record PdfLine(String text, float left, float right, float base, float size, float firstWord, float second) {
    /// Letters smaller than this share of those beside them, and raised by the next, are a mark of a note or a power.
    private static final float SMALL = 0.85f;

    private static final float LIFT = 0.15f;

    /// Whether a sentence may end with the line.
    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean closing = "\"'”’»)]".indexOf(c) >= 0 || RaisedFigures.contains(c);
            if (!closing) {
                return ".!?:…".indexOf(c) >= 0;
            }
        }
        return true;
    }

    /// Whether its last sentence goes on in the next line.
    boolean runsInto(PdfLine next) {
        boolean broken = text.endsWith("-") || text.endsWith("‐");
        return broken || next.startsSmall() && !endsSentence();
    }

    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /// Whether the other one stands below it and beside nothing else.
    boolean isAbove(PdfLine other) {
        return other.base > base && other.left < right && left < other.right;
    }

    /// The line without its first word, which is a number at the margin.
    PdfLine withoutFirstWord() {
        int space = text.indexOf(' ');
        String rest = space < 0 ? "" : text.substring(space).strip();
        return new PdfLine(rest, second, right, base, size, firstWord, second);
    }

    /// Gathers the words of one line.
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final Map<Float, Integer> sizes = new TreeMap<>();
        private final List<Float> starts = new ArrayList<>();
        private final List<Float> ends = new ArrayList<>();
        private float base;
        private float largest;
        private boolean inWord;

        void space() {
            text.append(' ');
            inWord = false;
        }

        /// @param words of which some may be printed with their spaces in one go
        void words(String words, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
                if (letter.getUnicode().isBlank()) {
                    inWord = false;
                } else {
                    take(letter);
                }
            }
            text.append(isLetterByLetter(words, letters) ? withRaised(letters) : words);
        }

        private void take(TextPosition letter) {
            float size = letter.getFontSizeInPt();
            sizes.merge(size, 1, Integer::sum);
            if (size > largest) {
                largest = size;
                base = letter.getYDirAdj();
            }
            if (!inWord) {
                starts.add(letter.getXDirAdj());
                ends.add(0f);
            }
            ends.set(ends.size() - 1, letter.getXDirAdj() + letter.getWidthDirAdj());
            inWord = true;
        }

        private static boolean isLetterByLetter(String word, List<TextPosition> letters) {
            StringBuilder spelled = new StringBuilder();
            letters.forEach(letter -> spelled.append(letter.getUnicode()));
            return word.contentEquals(spelled);
        }

        /// The word with its small figures above the line, which are marks of notes or powers.
        private String withRaised(List<TextPosition> letters) {
            StringBuilder word = new StringBuilder();
            for (TextPosition letter : letters) {
                String unicode = letter.getUnicode();
                boolean raised = letter.getFontSizeInPt() < SMALL * largest
                        && base - letter.getYDirAdj() > LIFT * largest
                        && unicode.length() == 1
                        && unicode.charAt(0) >= '0'
                        && unicode.charAt(0) <= '9';
                word.append(raised ? RaisedFigures.of(unicode) : unicode);
            }
            return word.toString();
        }

        /// Empty when nothing is printed there.
        List<PdfLine> build() {
            String line = text.toString().replaceAll("\\s+", " ").strip();
            if (line.isEmpty() || starts.isEmpty()) {
                return List.of();
            }
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder()))
                    .orElseThrow()
                    .getKey();
            float right = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
            return List.of(new PdfLine(
                    line,
                    starts.getFirst(),
                    right,
                    base,
                    size,
                    ends.getFirst() - starts.getFirst(),
                    starts.size() > 1 ? starts.get(1) : right));
        }
    }
}
