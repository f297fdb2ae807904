package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds paragraphs of the form `Name, role: “…”`, as interviews and expert panels print them: all that
/// stands in the quotation marks is one quotation by the person named. Pure.
final class InterviewFinder {
    /// Names with a long list of offices stay below this many words.
    private static final int LONGEST_INTRODUCTION = 60;

    /// Ten of the eleven paragraphs of this form in the development data and the brief are right. Turns of transcripts
    /// and block quotations are of the same form, and too few there to be counted by themselves.
    private static final double CONFIDENCE = 0.91;

    /// The quotations of this form in a document, in text order; from the paragraph that does not close its quotation
    /// they go on in the next ones.
    ///
    /// @param paragraphs all of the document, in order
    /// @param taken the tokens that are given to somebody already
    List<Attribution> find(Tokens tokens, List<Range> paragraphs, BitSet taken) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Range paragraph = paragraphs.get(i);
            int colon = colon(tokens, paragraph);
            if (colon >= 0 && !taken.get(colon)) {
                List<Range> content = new ArrayList<>(List.of(new Range(colon + 1, paragraph.last())));
                while (i + 1 < paragraphs.size() && goesOn(tokens, paragraphs.get(i + 1))) {
                    i++;
                    content.add(paragraphs.get(i));
                }
                found.add(labelled(new Range(paragraph.first(), colon - 1), colon, content));
            }
        }
        return found;
    }

    private static boolean goesOn(Tokens tokens, Range paragraph) {
        return tokens.shape(paragraph.first()) == Shape.OPEN_QUOTE
                && tokens.quoted(paragraph.first() - 1)
                && closesAtEnd(tokens, paragraph);
    }

    /// What stands behind a name and a colon, or is set apart behind them, as that person's words.
    static Attribution labelled(Range source, int colon, List<Range> content) {
        return new Attribution(
                content, List.of(new Range(colon, colon)), List.of(source), AttributionRule.INTERVIEW, CONFIDENCE);
    }

    /// The colon between the introduction and the quotation, or -1.
    private static int colon(Tokens tokens, Range paragraph) {
        int limit = Math.min(paragraph.last(), paragraph.first() + LONGEST_INTRODUCTION);
        if (!tokens.shape(paragraph.first()).isCapitalised()) {
            return -1;
        }
        for (int i = paragraph.first() + 1; i < limit; i++) {
            Shape shape = tokens.shape(i);
            if (shape == Shape.STOP || shape.isQuote()) {
                return -1;
            }
            if (tokens.charAt(i) == ':') {
                boolean quoteFollows = tokens.shape(i + 1) == Shape.OPEN_QUOTE && closesAtEnd(tokens, paragraph);
                return quoteFollows && nameLength(tokens, paragraph.first(), i) >= 2 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean closesAtEnd(Tokens tokens, Range paragraph) {
        int last = paragraph.last();
        return tokens.shape(last) == Shape.CLOSE_QUOTE || tokens.quoted(last);
    }

    /// How many capitalised words the paragraph opens with, when a comma or the colon follows them; otherwise
    /// 0.
    private static int nameLength(Tokens tokens, int from, int colon) {
        int i = from;
        while (i < colon && tokens.shape(i).isCapitalised()) {
            i++;
        }
        return i == colon || tokens.shape(i) == Shape.COMMA ? i - from : 0;
    }
}
