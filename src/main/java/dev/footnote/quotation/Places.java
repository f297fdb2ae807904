package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.Arrays;

/// The tokens of a frame among which the ends of a span are chosen. Reused from choice to choice; not
/// thread-safe.
final class Places {
    /// Longer sources than this are not in the development data but for one in a thousand.
    private static final int LONGEST_SOURCE = 40;

    private static final int SOURCE_BEFORE = 60;
    private static final int SOURCE_AFTER = 40;

    private int[] tokens = new int[128];
    private int size;

    int size() {
        return size;
    }

    int get(int i) {
        return tokens[i];
    }

    /// The place of a token in this choice, or -1.
    int indexOf(int token) {
        for (int i = 0; i < size; i++) {
            if (tokens[i] == token) {
                return i;
            }
        }
        return -1;
    }

    private void add(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size++] = token;
    }

    /// Where the source may begin; the first choice is [SpanFeatures#NONE].
    Places sourceStarts(Frame frame) {
        size = 0;
        add(SpanFeatures.NONE);
        int first = Math.max(frame.sentence().first(), frame.cue() - SOURCE_BEFORE);
        int last = Math.min(frame.sentence().last(), frame.cue() + SOURCE_AFTER);
        for (int i = first; i <= last; i++) {
            if (i != frame.cue() && frame.tokens().isWord(i)) {
                add(i);
            }
        }
        return this;
    }

    Places sourceEnds(Frame frame, int start) {
        size = 0;
        int last = Math.min(frame.sentence().last(), start + LONGEST_SOURCE);
        if (start < frame.cue()) {
            last = Math.min(last, frame.cue() - 1);
        }
        for (int i = start; i <= last; i++) {
            if (frame.tokens().isWord(i) || !frame.isEdge(i)) {
                add(i);
            }
        }
        return this;
    }

    /// Where the content may begin: anywhere in the cue's sentence, elsewhere with a sentence or a quotation;
    /// but not between a cue and the source behind it.
    Places contentStarts(Frame frame, Range source) {
        size = 0;
        for (int i = frame.window().first(); i <= frame.window().last(); i++) {
            boolean inverted = frame.cue() < i && i < source.first();
            if (i != frame.cue()
                    && !inverted
                    && !source.contains(i)
                    && !frame.isEdge(i)
                    && (frame.sentence().contains(i) || begins(frame, i))) {
                add(i);
            }
        }
        return this;
    }

    /// Where content that begins at `start` may end: before the cue and the source, if they follow.
    Places contentEnds(Frame frame, Range source, int start) {
        size = 0;
        int last = frame.window().last();
        if (start < frame.cue()) {
            last = frame.cue() - 1;
        }
        if (source.first() > start) {
            last = Math.min(last, source.first() - 1);
        }
        int sentence = frame.tokens().sentence(start);
        for (int i = start; i <= last; i++) {
            boolean free =
                    frame.tokens().sentence(i) == sentence || frame.sentence().contains(i);
            if (!frame.isEdge(i) && (free || ends(frame, i))) {
                add(i);
            }
        }
        return this;
    }

    /// Where a second piece may begin behind the first one, the cue and the source; the first choice is
    /// [SpanFeatures#NONE].
    Places secondStarts(Frame frame, int after) {
        size = 0;
        add(SpanFeatures.NONE);
        for (int i = after + 1; i <= frame.window().last(); i++) {
            if (!frame.isEdge(i) && (frame.sentence().contains(i) || begins(frame, i))) {
                add(i);
            }
        }
        return this;
    }

    private static boolean begins(Frame frame, int i) {
        Tokens tokens = frame.tokens();
        if (i == 0 || tokens.sentence(i) != tokens.sentence(i - 1)) {
            return true;
        }
        int at = i - 1;
        while (at > frame.window().first()
                && frame.isEdge(at)
                && tokens.shape(at) != Shape.OPEN_QUOTE
                && tokens.sentence(at) == tokens.sentence(i)) {
            at--;
        }
        return tokens.shape(at) == Shape.OPEN_QUOTE
                || (frame.isEdge(at) && at == frame.window().first())
                || tokens.sentence(at) != tokens.sentence(i);
    }

    private static boolean ends(Frame frame, int i) {
        Tokens tokens = frame.tokens();
        int at = i + 1;
        while (at <= frame.window().last()
                && frame.isEdge(at)
                && tokens.shape(at) != Shape.CLOSE_QUOTE
                && tokens.sentence(at) == tokens.sentence(i)) {
            at++;
        }
        return at > frame.window().last()
                || tokens.shape(at) == Shape.CLOSE_QUOTE
                || tokens.sentence(at) != tokens.sentence(i);
    }
}
