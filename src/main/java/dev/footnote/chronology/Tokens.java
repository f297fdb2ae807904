package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.List;
import java.util.OptionalInt;

/// The tokens of one text. Every question about a place outside the text is answered as at a break between
/// paragraphs.
final class Tokens {
    private static final Token OUTSIDE = new Token(Token.Kind.BREAK, 0, 0, "", Lexeme.UNKNOWN, true, false);
    private static final int LONGEST_NUMBER = 6;

    private final String text;
    private final List<Token> tokens;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : OUTSIDE;
    }

    /// From the first unit of token `from` to the last of token `to - 1`.
    Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }

    boolean is(int at, WordClass wordClass) {
        return get(at).is(wordClass);
    }

    /// The value of the token as a word of the class.
    int value(int at, WordClass wordClass) {
        return get(at).lexeme().value(wordClass);
    }

    boolean isWord(int at, String word) {
        Token token = get(at);
        return token.kind() == Token.Kind.WORD && token.lower().equals(word);
    }

    boolean isMark(int at, char mark) {
        Token token = get(at);
        return token.kind() == Token.Kind.MARK && token.lower().charAt(0) == mark;
    }

    /// Whether no white space stands between the token and the one before it.
    boolean isGlued(int at) {
        Token token = get(at);
        return !token.spaced() && token.kind() != Token.Kind.BREAK;
    }

    /// Whether a hyphen or dash joins the tokens on both sides of `at` without white space.
    boolean isJoiner(int at) {
        return isHyphen(at) && isGlued(at) && isGlued(at + 1);
    }

    /// Whether the token is a hyphen or dash.
    boolean isHyphen(int at) {
        return isMark(at, '-') || isMark(at, '–') || isMark(at, '—') || isMark(at, '‑') || isMark(at, '−');
    }

    boolean isApostrophe(int at) {
        return isMark(at, '\'') || isMark(at, '’') || isMark(at, '‘') || isMark(at, '`');
    }

    /// The place behind a hyphen that joins the word before `at` to the next, or `at` itself.
    int skipJoiner(int at) {
        return isJoiner(at) ? at + 1 : at;
    }

    /// Whether `mark` stands directly behind the token before.
    boolean isTight(int at, char mark) {
        return isMark(at, mark) && isGlued(at);
    }

    /// The token as a whole number of at most six digits, without grouping.
    OptionalInt number(int at) {
        Token token = get(at);
        if (token.kind() != Token.Kind.NUMBER || token.lower().length() > LONGEST_NUMBER || hasPoint(token)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(token.lower()));
    }

    /// The token as a whole number in a range, both ends included.
    OptionalInt number(int at, int low, int high) {
        OptionalInt number = number(at);
        return number.isPresent() && number.getAsInt() >= low && number.getAsInt() <= high
                ? number
                : OptionalInt.empty();
    }

    /// How many digits the number at the token has; 0 when it is none.
    int digits(int at) {
        Token token = get(at);
        return token.kind() == Token.Kind.NUMBER && !hasPoint(token)
                ? token.lower().length()
                : 0;
    }

    private static boolean hasPoint(Token token) {
        return token.lower().indexOf('.') >= 0 || token.lower().indexOf(',') >= 0;
    }
}
