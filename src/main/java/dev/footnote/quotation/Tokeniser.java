package dev.footnote.quotation;

import dev.footnote.quotation.Tokens.Shape;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SingleMarks;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;

/// Splits a document into [Tokens] and finds out which of them stand in quotation marks. Pure.
final class Tokeniser {
    private static final WordSet ABBREVIATIONS = WordSet.of("""
            mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt sgt adm maj cmdr rev hon pres jr sr st mt ft
            inc corp co ltd vs no jan feb mar apr jun jul aug sep sept oct nov dec""");

    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final WordClasses classes;

    Tokeniser(WordClasses classes) {
        this.classes = classes;
    }

    Tokens tokenise(SourceDocument document) {
        String text = document.text();
        Tokens tokens = new Tokens(text, classes);
        int paragraphIndex = 0;
        int sentenceIndex = 0;
        List<Span> all = paragraphs.split(document);
        SingleMarks singles = SingleMarks.in(text, all);
        for (Span paragraph : all) {
            QuoteState quotes = new QuoteState(singles);
            List<Span> split = sentences.split(text, paragraph);
            for (Span sentence : split) {
                addSentence(tokens, sentence, paragraphIndex, sentenceIndex++, quotes);
            }
            paragraphIndex++;
        }
        return tokens;
    }

    /// Whether the place reached is inside quotation marks. A paragraph starts outside.
    private static final class QuoteState {
        private final SingleMarks singles;
        private boolean inside;
        private boolean inSingles;

        QuoteState(SingleMarks singles) {
            this.singles = singles;
        }

        boolean isMark(String text, int i) {
            return singles.opensAt(i) || singles.closesAt(i) || (isDoubleQuote(text.charAt(i)) && !inSingles);
        }

        Shape shapeOf(String text, int i, int from, int to) {
            char c = text.charAt(i);
            inSingles = singles.opensAt(i);
            boolean opens =
                    inSingles || c == '“' || c == '«' || c == '„' || (c == '"' && opensStraight(text, i, from, to));
            inside = opens;
            return opens ? Shape.OPEN_QUOTE : Shape.CLOSE_QUOTE;
        }

        /// A straight mark closes what is open, unless it is glued to the word behind it and not to the one
        /// before.
        private boolean opensStraight(String text, int i, int from, int to) {
            boolean spaceBefore = i == from || Character.isWhitespace(text.charAt(i - 1));
            boolean spaceAfter = i + 1 >= to || Character.isWhitespace(text.charAt(i + 1));
            return !inside || (spaceBefore && !spaceAfter);
        }
    }

    private static void addSentence(Tokens tokens, Span sentence, int paragraph, int index, QuoteState quotes) {
        String text = tokens.text();
        int i = sentence.start();
        while (i < sentence.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
                i++;
            } else if (quotes.isMark(text, i)) {
                Shape shape = quotes.shapeOf(text, i, sentence.start(), sentence.end());
                tokens.add(i, i + 1, shape, paragraph, index, false);
                i++;
            } else if (Character.isLetterOrDigit(Character.codePointAt(text, i))) {
                int end = endOfWord(text, i, sentence.end());
                tokens.add(i, end, wordShape(text, i, end), paragraph, index, quotes.inside);
                i = end;
            } else {
                int end = endOfPunctuation(text, i, sentence.end());
                tokens.add(i, end, punctuationShape(c), paragraph, index, quotes.inside);
                i = end;
            }
        }
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /// A word ends before a possessive or a shortened verb ("Lee's", "they're"), which is a token of its own;
    /// a full stop belongs to the word when the sentence goes on behind it.
    private static int endOfWord(String text, int from, int limit) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            boolean goesOn = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (isApostrophe(c) && goesOn && i > from) {
                if (isClitic(text, i, limit)) {
                    return i;
                }
                i++;
            } else if ((c == '-' || c == '&') && goesOn && i > from) {
                i++;
            } else if ((c == '.' || c == ',') && goesOn && isJoiner(text, i)) {
                i++;
            } else if (c == '.' && (isAcronym(text, from, i) || (i + 2 < limit && isAbbreviation(text, from, i)))) {
                return i + 1;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isClitic(String text, int apostrophe, int limit) {
        int end = apostrophe + 1;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String clitic = text.substring(apostrophe + 1, Math.min(end, apostrophe + 4));
        return switch (clitic) {
            case "s", "S", "re", "ve", "ll", "d", "m" -> end - apostrophe <= 3;
            default -> false;
        };
    }

    private static boolean isJoiner(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return (Character.isDigit(before) && Character.isDigit(after))
                || (text.charAt(i) == '.' && Character.isLetter(before) && Character.isLetter(after));
    }

    private static boolean isAcronym(String text, int from, int stop) {
        return stop - from >= 3 && text.charAt(stop - 2) == '.' && Character.isLetter(text.charAt(stop - 1));
    }

    /// Whether a full stop behind a word belongs to it: titles, initials and acronyms before something else.
    private static boolean isAbbreviation(String text, int from, int stop) {
        boolean initials = stop - from == 1 && Character.isUpperCase(text.charAt(from));
        return initials || ABBREVIATIONS.contains(WordHash.of(text, from, stop));
    }

    private static int endOfPunctuation(String text, int from, int limit) {
        char c = text.charAt(from);
        if (isApostrophe(c) && isClitic(text, from, limit)) {
            int end = from + 1;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }
        int i = from + Character.charCount(Character.codePointAt(text, from));
        while ((c == '.' || c == '-') && i < limit && text.charAt(i) == c) {
            i++;
        }
        return Math.min(i, limit);
    }

    private static Shape wordShape(String text, int from, int end) {
        char c = text.charAt(from);
        if (Character.isDigit(c)) {
            return Shape.NUMBER;
        }
        if (!Character.isUpperCase(c)) {
            return Shape.LOWER;
        }
        boolean upper = end - from > 1;
        for (int i = from + 1; i < end && upper; i++) {
            upper = !Character.isLowerCase(text.charAt(i));
        }
        return upper ? Shape.UPPER : Shape.CAPITALISED;
    }

    private static Shape punctuationShape(char c) {
        return switch (c) {
            case ',' -> Shape.COMMA;
            case '.', '!', '?', '…' -> Shape.STOP;
            case ':', ';' -> Shape.COLON;
            case '-', '–', '—' -> Shape.DASH;
            case '(', ')', '[', ']' -> Shape.BRACKET;
            default -> Shape.OTHER;
        };
    }
}
