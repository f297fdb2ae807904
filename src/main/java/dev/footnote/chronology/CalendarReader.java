package dev.footnote.chronology;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the small parts that dates are made of: names of months and weekdays, days, years.
final class CalendarReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final Set<String> BEFORE_MONTH = WordSet.of(
            "in of by since until till last next this early late mid from to through during before",
            "after between each every for past coming previous following and or on around about",
            "beginning starting ending that s");
    /// Words that no name follows.
    private static final Set<String> BEFORE_MONTH_ALONE =
            WordSet.of("in since until till last next this during early late mid each every");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private CalendarReader() {}

    /// A month's name with the full stop of its abbreviation.
    static Optional<Reading> month(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.MONTH) || !tokens.get(at).capitalised()) {
            return Optional.empty();
        }
        boolean stop = tokens.isTight(at + 1, '.') && tokens.get(at).lower().length() <= 4 && !isFullName(tokens, at);
        return Optional.of(new Reading(stop ? at + 2 : at + 1, tokens.value(at, WordClass.MONTH)));
    }

    private static boolean isFullName(Tokens tokens, int at) {
        String word = tokens.get(at).lower();
        return word.equals("may") || word.equals("june") || word.equals("july");
    }

    /// Whether a month's name that stands without day and year is meant as a month and not as a name or a verb.
    static boolean isMonthByItself(Tokens tokens, int at, int end) {
        String before = tokens.get(at - 1).lower();
        boolean supported = BEFORE_MONTH.contains(before) || tokens.isHyphen(at - 1) || opensSpan(tokens, at, end);
        boolean attribute =
                tokens.is(at - 1, WordClass.INDEFINITE) && !tokens.get(at - 1).capitalised();
        if (isName(tokens.get(end)) && !attribute && !BEFORE_MONTH_ALONE.contains(before)) {
            return false;
        }
        boolean abbreviated = tokens.get(at).lower().length() == 3 && !tokens.isWord(at, "may");
        return tokens.is(at, WordClass.SHY) && abbreviated
                ? tokens.isTight(at + 1, '.')
                : supported || !tokens.is(at, WordClass.SHY);
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.capitalised()
                && token.lexeme().isUnknown();
    }

    /// `May-August 1950`, `the March accession`.
    private static boolean opensSpan(Tokens tokens, int at, int end) {
        boolean range = tokens.isHyphen(end) && tokens.is(end + 1, WordClass.MONTH);
        Token after = tokens.get(end);
        boolean noun = after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && after.lexeme().isUnknown()
                && after.lower().length() > 4;
        return range || noun && tokens.is(at - 1, WordClass.DEFINITE);
    }

    /// A weekday's name with the full stop of its abbreviation.
    static Optional<Reading> weekday(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.WEEKDAY) || !tokens.get(at).capitalised()) {
            return Optional.empty();
        }
        boolean stop = tokens.isTight(at + 1, '.') && tokens.is(at, WordClass.SHY);
        return Optional.of(new Reading(stop ? at + 2 : at + 1, tokens.value(at, WordClass.WEEKDAY)));
    }

    /// The day of a month: `17`, `17th`, `seventeenth`, `twenty-first`.
    static Optional<Reading> day(Tokens tokens, int at) {
        if (tokens.digits(at) > 0 && tokens.digits(at) <= 2) {
            OptionalInt number = tokens.number(at, 1, 31);
            if (number.isEmpty()
                    || tokens.isGlued(at + 1)
                            && tokens.get(at + 1).kind() == Token.Kind.WORD
                            && !isOrdinalEnding(tokens, at + 1)) {
                return Optional.empty();
            }
            return Optional.of(new Reading(isOrdinalEnding(tokens, at + 1) ? at + 2 : at + 1, number.getAsInt()));
        }
        return ordinalWord(tokens, at).filter(reading -> reading.value() <= 31);
    }

    /// An ordinal in words or figures: `third`, `twenty-first`, `20th`.
    static Optional<Reading> ordinal(Tokens tokens, int at) {
        if (tokens.digits(at) > 0 && isOrdinalEnding(tokens, at + 1)) {
            OptionalInt number = tokens.number(at, 1, 9999);
            return number.isPresent() ? Optional.of(new Reading(at + 2, number.getAsInt())) : Optional.empty();
        }
        return ordinalWord(tokens, at);
    }

    private static Optional<Reading> ordinalWord(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.ORDINAL)) {
            return Optional.of(new Reading(at + 1, tokens.value(at, WordClass.ORDINAL)));
        }
        int tens = tokens.is(at, WordClass.CARDINAL) ? tokens.value(at, WordClass.CARDINAL) : 0;
        int next = tokens.skipJoiner(at + 1);
        if (tens >= 20 && tokens.is(next, WordClass.ORDINAL) && tokens.value(next, WordClass.ORDINAL) < 10) {
            return Optional.of(new Reading(next + 1, tens + tokens.value(next, WordClass.ORDINAL)));
        }
        return Optional.empty();
    }

    private static boolean isOrdinalEnding(Tokens tokens, int at) {
        return tokens.isGlued(at) && ORDINAL_ENDINGS.contains(tokens.get(at).lower());
    }

    /// A year of four digits, or of two behind an apostrophe.
    static Optional<Reading> year(Tokens tokens, int at) {
        if (tokens.isApostrophe(at) && tokens.digits(at + 1) == 2 && tokens.isGlued(at + 1)) {
            OptionalInt number = tokens.number(at + 1);
            return Optional.of(new Reading(at + 2, fullYear(number.getAsInt())));
        }
        if (tokens.digits(at) != 4 || isPartOfCode(tokens, at)) {
            return Optional.empty();
        }
        OptionalInt number = tokens.number(at, FIRST_YEAR, LAST_YEAR);
        return number.isPresent() ? Optional.of(new Reading(at + 1, number.getAsInt())) : Optional.empty();
    }

    /// The year behind a month or a season, with the comma or "of" before it; `at` itself when there is none.
    static Optional<Reading> yearBehind(Tokens tokens, int at) {
        int from = tokens.isTight(at, ',') || tokens.isWord(at, "of") ? at + 1 : at;
        return tokens.get(from).kind() == Token.Kind.NUMBER && !tokens.get(from).spaced() && from == at
                ? Optional.empty()
                : yearOfEra(tokens, from).or(() -> year(tokens, from)).or(() -> yearInWords(tokens, from));
    }

    /// `480 BC`, `AD` the same way; counted as ISO does.
    private static Optional<Reading> yearOfEra(Tokens tokens, int at) {
        OptionalInt number = tokens.number(at, 1, 9999);
        return number.isEmpty()
                ? Optional.empty()
                : Era.at(tokens, at + 1)
                        .map(era -> new Reading(era.end(), era.before() ? 1 - number.getAsInt() : number.getAsInt()));
    }

    /// Two digits as people shorten years, told from 1950 to 2049 (POSIX reads 69 to 99 as the last century's; news
    /// of the post-war years is quoted more often than dates that far ahead).
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /// Digits glued to letters or to other digits (`F1991`, `1991/7`, `1991.5`) name no year.
    private static boolean isPartOfCode(Tokens tokens, int at) {
        Token after = tokens.get(at + 1);
        boolean lettered = tokens.isGlued(at + 1)
                && after.kind() == Token.Kind.WORD
                && !after.lower().equals("s")
                && !after.lower().equals("bc");
        Token before = tokens.get(at - 1);
        boolean prefixed = tokens.isGlued(at) && before.kind() == Token.Kind.WORD && !before.is(WordClass.FISCAL);
        return lettered || prefixed;
    }

    /// `nineteen ninety-four`, `two thousand five`, `twenty twenty-three`.
    static Optional<Reading> yearInWords(Tokens tokens, int at) {
        int first = tokens.value(at, WordClass.CARDINAL);
        if (first == 2 && tokens.isWord(at + 1, "thousand") && tokens.isWord(at - 1, "year")) {
            return Optional.of(new Reading(at + 2, 2000));
        }
        if (first != 18 && first != 19 && first != 20 || !tokens.is(at + 1, WordClass.CARDINAL)) {
            return Optional.empty();
        }
        int tens = tokens.value(at + 1, WordClass.CARDINAL);
        int next = tokens.skipJoiner(at + 2);
        boolean ones = tens >= 20 && tokens.is(next, WordClass.CARDINAL) && tokens.value(next, WordClass.CARDINAL) < 10;
        int end = ones ? next + 1 : at + 2;
        boolean counts = tokens.is(end, WordClass.UNITS) || tokens.is(end, WordClass.SCALE) || tens < 10;
        int value = first * 100 + tens + (ones ? tokens.value(next, WordClass.CARDINAL) : 0);
        return counts ? Optional.empty() : Optional.of(new Reading(end, value));
    }
}
