package dev.footnote.quotation;

import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Tokens.Shape;

/// What speaks for or against a token being the head word of a cue.
final class CueFeatures {
    private static final int OUTSIDE = 0x51ed270b;
    private static final int NEAR = 4;

    private CueFeatures() {}

    /// Whether a token can be the head of a cue at all: a word, or a colon before a quotation.
    static boolean isCandidate(Tokens tokens, int i) {
        return tokens.isWord(i) ? tokens.shape(i) != Shape.NUMBER : tokens.charAt(i) == ':';
    }

    static void fill(Tokens t, int i, Features f) {
        f.begin(1);
        int w = t.word(i);
        int p = word(t, i, -1);
        int n = word(t, i, 1);
        int pc = wordClass(t, i, -1);
        int nc = wordClass(t, i, 1);
        int c = t.wordClass(i);
        int s = t.suffix(i);
        f.add(0);
        f.add(w);
        f.add(p, w);
        f.add(w, n);
        f.add(p, w, n);
        f.add(p);
        f.add(n);
        f.add(p, s);
        f.add(s, n);
        f.add(word(t, i, -2), w);
        f.add(w, word(t, i, 2));
        f.add(word(t, i, -2), s);
        f.add(s, word(t, i, 2));
        f.add(s);
        f.add(c);
        f.add(pc, c);
        f.add(c, nc);
        f.add(pc, c, nc);
        f.add(pc, s, nc);
        f.add(wordClass(t, i, -2), pc, c);
        f.add(c, nc, wordClass(t, i, 2));
        f.add(pc, w);
        f.add(w, nc);
        f.add(w, shape(t, i, -1));
        f.add(w, shape(t, i, 1));
        f.add(s, shape(t, i, -1), shape(t, i, 1));
        f.add(c, shape(t, i, -1), shape(t, i, 1));
        f.add(shape(t, i, -2), shape(t, i, -1), t.shape(i).ordinal(), shape(t, i, 1));
        f.add(w, flag(t.quoted(i)));
        f.add(s, flag(t.quoted(i)), t.shape(i).ordinal());
        f.add(t.shape(i).ordinal(), flag(isSame(t, i, i - 1)), flag(t.quoted(i)));
        int subject = subjectBefore(t, i);
        f.add(w, subject);
        f.add(s, subject);
        f.add(c, subject);
        int follower = marksNear(t, i);
        f.add(w, follower);
        f.add(s, follower);
        f.add(c, follower, subject);
        f.add(c, wordClass(t, i, 3));
        f.add(c, wordClass(t, i, -3));
        int verb = verbForm(t, i);
        f.add(w, verb);
        f.add(c, verb);
    }

    /// What stands before the token, read as a subject: its shape and how many words away.
    private static int subjectBefore(Tokens t, int i) {
        for (int back = 1; back <= NEAR; back++) {
            int at = i - back;
            if (!isSame(t, i, at)) {
                return 1;
            }
            Shape shape = t.shape(at);
            if (shape.isCapitalised() || shape == Shape.COMMA || shape.isQuote() || t.isPronoun(at)) {
                return 2 + shape.ordinal() * 8 + back + (t.isPronoun(at) ? 1000 : 0);
            }
        }
        return 0;
    }

    /// Whether a quotation, a colon or "that" stands close by, and on which side.
    private static int marksNear(Tokens t, int i) {
        int found = 0;
        for (int d = -NEAR; d <= NEAR; d++) {
            int at = i + d;
            if (d != 0 && isSame(t, i, at)) {
                Shape shape = t.shape(at);
                int bit = shape == Shape.OPEN_QUOTE
                        ? 1
                        : shape == Shape.CLOSE_QUOTE ? 2 : shape == Shape.COLON ? 4 : t.isThat(at) ? 8 : 0;
                found |= d < 0 ? bit : bit << 4;
            }
        }
        return found;
    }

    private static int verbForm(Tokens t, int i) {
        for (int back = 1; back <= 3 && isSame(t, i, i - back); back++) {
            int helper = t.function(i - back);
            if (helper > 0 && helper < FunctionWords.PRONOUN) {
                return helper * 4 + back;
            }
        }
        return 0;
    }

    private static boolean isSame(Tokens t, int i, int other) {
        return other >= 0 && other < t.size() && t.paragraph(other) == t.paragraph(i);
    }

    private static int word(Tokens t, int i, int offset) {
        return isSame(t, i, i + offset) ? t.word(i + offset) : OUTSIDE;
    }

    private static int wordClass(Tokens t, int i, int offset) {
        return isSame(t, i, i + offset) ? t.wordClass(i + offset) : -1;
    }

    private static int shape(Tokens t, int i, int offset) {
        return isSame(t, i, i + offset) ? t.shape(i + offset).ordinal() : -1;
    }
}
