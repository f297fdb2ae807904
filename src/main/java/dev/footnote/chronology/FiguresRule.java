package dev.footnote.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Dates in figures: `2023-11-17`, `2023-11`, `11/17/2023`, `17.11.2023`, `10/26/89`.
final class FiguresRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.isGlued(at) && !opens(tokens, at - 1)) {
            return Optional.empty();
        }
        return tokens.digits(at) == 4 ? yearFirst(tokens, at) : yearLast(tokens, at);
    }

    private static boolean opens(Tokens tokens, int at) {
        return tokens.isMark(at, '(')
                || tokens.isMark(at, '[')
                || tokens.isMark(at, '"')
                || tokens.isMark(at, '“')
                || tokens.isMark(at, ':')
                || tokens.isMark(at, ',');
    }

    private static Optional<Candidate> yearFirst(Tokens tokens, int at) {
        char mark = separator(tokens, at + 1);
        if (mark == ' ' || tokens.digits(at + 2) != 2) {
            return Optional.empty();
        }
        int year = tokens.number(at).orElse(0);
        int month = tokens.number(at + 2, 1, 12).orElse(0);
        boolean third = separator(tokens, at + 3) == mark;
        if (month == 0 || year < 1000 || year > 2199 || third && tokens.digits(at + 4) != 2) {
            return Optional.empty();
        }
        if (third) {
            int day = tokens.number(at + 4).orElse(0);
            return isDay(year, month, day) && !goesOn(tokens, at + 5)
                    ? Optional.of(Candidate.of(at + 5, fixed(LocalDate.of(year, month, day))))
                    : Optional.empty();
        }
        boolean yearPair = tokens.number(at + 2).orElse(0) == (year + 1) % 100;
        boolean plausible = mark == '-' && !yearPair && !goesOn(tokens, at + 3);
        return plausible
                ? Optional.of(
                        Candidate.of(at + 3, new TimePhrase.Fixed(new CalendarValue.Month(YearMonth.of(year, month)))))
                : Optional.empty();
    }

    private static Optional<Candidate> yearLast(Tokens tokens, int at) {
        char mark = separator(tokens, at + 1);
        int last = tokens.digits(at + 4);
        boolean shaped = mark != ' '
                && separator(tokens, at + 3) == mark
                && tokens.digits(at + 2) <= 2
                && (last == 4 || last == 2 && mark != '.');
        if (!shaped || goesOn(tokens, at + 5)) {
            return Optional.empty();
        }
        int first = tokens.number(at, 1, 31).orElse(0);
        int second = tokens.number(at + 2, 1, 31).orElse(0);
        int number = tokens.number(at + 4).orElse(0);
        int year = last == 2 ? CalendarReader.fullYear(number) : number;
        boolean dayFirst = first > 0 && isDay(year, second, first);
        boolean monthFirst = second > 0 && isDay(year, first, second);
        if (year < 1000 || year > 2199 || !dayFirst && !monthFirst) {
            return Optional.empty();
        }
        return Optional.of(Candidate.of(at + 5, new TimePhrase.Figures(first, second, year)));
    }

    private static TimePhrase fixed(LocalDate date) {
        return new TimePhrase.Fixed(new CalendarValue.Day(date));
    }

    static boolean isDay(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /// The mark between two figures without white space; a blank when there is none.
    private static char separator(Tokens tokens, int at) {
        boolean tight = tokens.isGlued(at) && tokens.isGlued(at + 1);
        if (!tight) {
            return ' ';
        }
        return tokens.isHyphen(at) ? '-' : tokens.isMark(at, '/') ? '/' : tokens.isMark(at, '.') ? '.' : ' ';
    }

    private static boolean goesOn(Tokens tokens, int at) {
        return separator(tokens, at) != ' ' && tokens.digits(at + 1) > 0
                || tokens.isGlued(at) && tokens.get(at).kind() == Token.Kind.WORD && !tokens.isWord(at, "t");
    }
}
