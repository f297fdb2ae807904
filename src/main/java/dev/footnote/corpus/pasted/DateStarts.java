package dev.footnote.corpus.pasted;

import dev.footnote.text.Letters;
import java.util.Set;

/// Tells where a date can begin, so that the long pattern for dates is tried there only. Never denies a place at which
/// that pattern matches.
final class DateStarts {
    private static final int ARTICLE = "the ".length();
    private static final int YEAR = 4;
    private static final int DAY = 2;
    private static final String ORDINALS = "snrteº\u00aa";

    private static final Set<Integer> PREFIXES = DateNames.names()
            .map(name -> code(name.charAt(0), name.charAt(1), name.charAt(2)))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private DateStarts() {}

    static boolean isPossible(String text, int at) {
        char letter = text.charAt(at);
        if (Clues.isFigure(letter)) {
            return !isInside(text, at) && isFigures(text, at);
        }
        return Character.isLetter(letter) && !isInside(text, at) && (isName(text, at) || isAfterArticle(text, at));
    }

    private static boolean isInside(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Character.isLetter(before) || Clues.isFigure(before) || "/.-".indexOf(before) >= 0;
    }

    /// "3 de", "3rd", "3.", "3/", "2021-": what no date goes on with is no date.
    private static boolean isFigures(String text, int at) {
        int end = at;
        while (end < text.length() && Clues.isFigure(text.charAt(end)) && end - at <= YEAR) {
            end++;
        }
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return switch (end - at) {
            case YEAR -> next == '-' || next == '/';
            case 1, DAY ->
                next == '.'
                        || next == '/'
                        || ORDINALS.indexOf(Letters.fold(next)) >= 0
                        || isSpace(next) && isMonth(text, end);
            default -> false;
        };
    }

    private static boolean isMonth(String text, int space) {
        int at = space;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return isJoint(text, at, 'd', 'e') || isJoint(text, at, 'o', 'f') || isPrefix(text, at);
    }

    private static boolean isJoint(String text, int at, char first, char second) {
        return at + 1 < text.length()
                && Letters.fold(text.charAt(at)) == first
                && Letters.fold(text.charAt(at + 1)) == second;
    }

    private static boolean isSpace(char letter) {
        return letter == '-' || Character.isWhitespace(letter);
    }

    private static boolean isAfterArticle(String text, int at) {
        int next = at + ARTICLE;
        return next < text.length()
                && text.charAt(next - 1) == ' '
                && Letters.fold(text.charAt(at)) == 't'
                && isJoint(text, at + 1, 'h', 'e')
                && (Clues.isFigure(text.charAt(next)) || isName(text, next));
    }

    /// Whether the whole word is the name of a month or a weekday.
    private static boolean isName(String text, int at) {
        if (!isPrefix(text, at)) {
            return false;
        }
        int end = at;
        int longest = Math.min(text.length(), at + DateNames.LONGEST + 1);
        while (end < longest && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return DateNames.isName(text.substring(at, end));
    }

    private static boolean isPrefix(String text, int at) {
        return at + DateNames.PREFIX <= text.length()
                && PREFIXES.contains(code(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2)));
    }

    private static int code(char first, char second, char third) {
        return (bare(first) << 16) + (bare(second) << 8) + bare(third);
    }

    /// The letter without the accents that names of months and weekdays have.
    private static int bare(char letter) {
        char folded = Letters.fold(letter);
        return switch (folded) {
            case 'á', 'ä', 'ã' -> 'a';
            case 'é', 'è' -> 'e';
            case 'ì' -> 'i';
            case 'ç' -> 'c';
            case 'û' -> 'u';
            default -> folded;
        };
    }
}
