package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;

/// The surroundings of one cue: its sentence, and the wider window in which its source and content are looked
/// for. Tokens outside the window read as one value, so that features never look beyond it.
final class Frame {
    /// No annotated content of the development data that its cue's sentence does not hold reaches further
    /// than this in 99 cases of 100.
    static final int REACH = 160;

    private static final int OUTSIDE = 0x51ed270b;

    private final Tokens tokens;
    private final int cue;
    private final Range sentence;
    private final Range window;

    Frame(Tokens tokens, int cue) {
        this.tokens = tokens;
        this.cue = cue;
        this.sentence = sentenceOf(tokens, cue);
        this.window = windowOf(tokens, cue, sentence);
    }

    private static Range sentenceOf(Tokens tokens, int cue) {
        int first = cue;
        while (first > 0 && tokens.sentence(first - 1) == tokens.sentence(cue) && cue - first < REACH) {
            first--;
        }
        int last = cue;
        while (last + 1 < tokens.size() && tokens.sentence(last + 1) == tokens.sentence(cue) && last - cue < REACH) {
            last++;
        }
        return new Range(first, last);
    }

    /// The cue's paragraph as far as the reach goes; a paragraph that ends in a colon goes on in the next one.
    private static Range windowOf(Tokens tokens, int cue, Range sentence) {
        int paragraph = tokens.paragraph(cue);
        int first = sentence.first();
        while (first > 0 && tokens.paragraph(first - 1) == paragraph && cue - first < REACH) {
            first--;
        }
        int last = sentence.last();
        while (last + 1 < tokens.size()
                && last - cue < REACH
                && (tokens.paragraph(last + 1) == paragraph
                        || (tokens.paragraph(last + 1) == paragraph + 1 && leadsOn(tokens, paragraph, last)))) {
            last++;
        }
        return new Range(first, last);
    }

    private static boolean leadsOn(Tokens tokens, int paragraph, int last) {
        return tokens.paragraph(last) == paragraph
                ? tokens.charAt(last) == ':' && tokens.shape(last + 1) == Shape.OPEN_QUOTE
                : true;
    }

    Tokens tokens() {
        return tokens;
    }

    int cue() {
        return cue;
    }

    Range sentence() {
        return sentence;
    }

    Range window() {
        return window;
    }

    int word(int i) {
        return window.contains(i) ? tokens.word(i) : OUTSIDE;
    }

    int suffix(int i) {
        return window.contains(i) ? tokens.suffix(i) : OUTSIDE;
    }

    int wordClass(int i) {
        return window.contains(i) ? tokens.wordClass(i) : -1;
    }

    int shape(int i) {
        return window.contains(i) ? tokens.shape(i).ordinal() : -1;
    }

    boolean is(int i, Shape shape) {
        return window.contains(i) && tokens.shape(i) == shape;
    }

    boolean pronoun(int i) {
        return window.contains(i) && tokens.isPronoun(i);
    }

    boolean that(int i) {
        return window.contains(i) && tokens.isThat(i);
    }

    boolean quoted(int i) {
        return window.contains(i) && tokens.quoted(i);
    }

    /// Whether content or a source can neither begin nor end with a token.
    boolean isEdge(int i) {
        return tokens.isEdge(i);
    }
}
