package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text into words, numbers and marks. One pass; URLs, addresses and paths are one token each, so that no number
/// in them is ever read as a date.
final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static Tokens tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return new Tokens(text, tokenizer.tokens);
    }

    private void run() {
        int runEnd = 0;
        while (at < text.length()) {
            boolean spaced = skipSpaces();
            if (at >= text.length()) {
                return;
            }
            if (at >= runEnd) {
                runEnd = endOfRun(at);
                if (isOpaque(at, runEnd)) {
                    add(Token.Kind.OPAQUE, runEnd, "", Lexeme.UNKNOWN, spaced);
                    continue;
                }
            }
            addToken(spaced);
        }
    }

    private void addToken(boolean spaced) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            int end = endOfNumber(at);
            add(Token.Kind.NUMBER, end, text.substring(at, end), Lexeme.DIGITS, spaced);
        } else if (Character.isLetter(c)) {
            int end = endOfWord(at);
            String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
            add(Token.Kind.WORD, end, lower, Lexicon.of(lower), spaced);
        } else {
            Lexeme lexeme = c == '\'' || c == '’' || c == '‘' ? Lexeme.APOSTROPHE : Lexeme.UNKNOWN;
            add(Token.Kind.MARK, at + 1, text.substring(at, at + 1), lexeme, spaced);
        }
    }

    private void add(Token.Kind kind, int end, String lower, Lexeme lexeme, boolean spaced) {
        tokens.add(new Token(kind, at, end, lower, lexeme, spaced, Character.isUpperCase(text.charAt(at))));
        at = end;
    }

    /// Steps over white space; a blank line becomes a break.
    private boolean skipSpaces() {
        int from = at;
        int lines = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
            at++;
        }
        if (lines > 1 || lines == 1 && isRow(at)) {
            tokens.add(new Token(Token.Kind.BREAK, from, from, "", Lexeme.UNKNOWN, true, false));
        }
        return at > from;
    }

    /// Whether a row of a table or an item of a list opens at the start of a line.
    private boolean isRow(int from) {
        return text.startsWith("|", from)
                || from + 1 < text.length()
                        && "-*•–—".indexOf(text.charAt(from)) >= 0
                        && Character.isWhitespace(text.charAt(from + 1));
    }

    private int endOfRun(int from) {
        int i = from;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfNumber(int from) {
        int i = endOfDigits(from);
        while (i + 3 < text.length() && text.charAt(i) == ',' && i - from <= 12 && endOfDigits(i + 1) == i + 4) {
            i += 4;
        }
        boolean fraction = i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1));
        if (fraction) {
            int end = endOfDigits(i + 1);
            boolean dotted = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
            return dotted || isDotted(from) ? i : end;
        }
        return i;
    }

    /// Whether the digits at `from` go on a chain such as `17.11.2023`.
    private boolean isDotted(int from) {
        return from >= 2 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
    }

    private int endOfDigits(int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isOpaque(int from, int end) {
        if (end - from < 5) {
            return false;
        }
        int dot = end;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean address = c == '@' || c == '\\' || c == '_' || c == ':' && text.startsWith("://", i);
            boolean site = c == 'w' && text.startsWith("www.", i);
            if (address || site || c == '/' && isPathStep(i, dot, from, end)) {
                return true;
            }
            dot = c == '.' ? i : dot;
        }
        return false;
    }

    /// A slash behind a host name (`example.org/2019/story`).
    private boolean isPathStep(int slash, int dot, int from, int end) {
        return dot > from
                && slash + 1 < end
                && slash - dot >= 3
                && Character.isLetter(text.charAt(dot + 1))
                && Character.isLetter(text.charAt(dot - 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
