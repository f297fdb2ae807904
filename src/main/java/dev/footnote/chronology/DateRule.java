package dev.footnote.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Dates with a month's name: `Nov. 17, 2023`, `17 November`, `the 17th of November 2023`, `19-Nov-12`, `May 2023`,
/// `August of that year`, with or without the weekday before.
final class DateRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.MONTH, WordClass.DIGITS, WordClass.ORDINAL, WordClass.CARDINAL, WordClass.WEEKDAY);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return dayAt(tokens, at).or(() -> monthFirst(tokens, at));
    }

    /// A date that names a day, the weekday before it or not.
    static Optional<Candidate> dayAt(Tokens tokens, int at) {
        Optional<Reading> weekday = CalendarReader.weekday(tokens, at);
        if (weekday.isEmpty()) {
            return dated(tokens, at);
        }
        int next = weekday.get().end();
        next = tokens.isTight(next, ',') ? next + 1 : next;
        next = tokens.is(next, WordClass.DEFINITE) ? next + 1 : next;
        return dated(tokens, next);
    }

    /// A date that names a day.
    private static Optional<Candidate> dated(Tokens tokens, int at) {
        Optional<Reading> month = CalendarReader.month(tokens, at);
        if (month.isPresent()) {
            return CalendarReader.day(tokens, skipThe(tokens, month.get().end()))
                    .filter(day -> !isAmount(tokens, day.end()))
                    .flatMap(day -> day(tokens, month.get().value(), day));
        }
        return CalendarReader.day(tokens, at).flatMap(day -> dayFirst(tokens, at, day));
    }

    private static int skipThe(Tokens tokens, int at) {
        return tokens.is(at, WordClass.DEFINITE) && tokens.is(at + 1, WordClass.DIGITS) ? at + 1 : at;
    }

    /// `May 20 percent`: the number belongs to what follows.
    private static boolean isAmount(Tokens tokens, int end) {
        return tokens.isMark(end, '%')
                || tokens.isWord(end, "percent")
                || tokens.isWord(end, "per")
                || tokens.isTight(end, ':') && tokens.digits(end + 1) == 2;
    }

    private static Optional<Candidate> dayFirst(Tokens tokens, int at, Reading day) {
        int next = tokens.skipJoiner(day.end());
        next = tokens.isWord(next, "of") ? next + 1 : next;
        Optional<Reading> month = CalendarReader.month(tokens, next);
        if (month.isEmpty() || tokens.isGlued(at) && tokens.isMark(at - 1, '.')) {
            return Optional.empty();
        }
        boolean joined = next > day.end() && tokens.isHyphen(next - 1);
        Reading both = new Reading(month.get().end(), day.value());
        return joined && tokens.isHyphen(both.end())
                ? joinedYear(tokens, month.get(), day.value())
                : day(tokens, month.get().value(), both).map(Candidate::withArticle);
    }

    /// `19-Nov-12`: the figures of the year stand alone.
    private static Optional<Candidate> joinedYear(Tokens tokens, Reading month, int day) {
        int at = month.end() + 1;
        int digits = tokens.digits(at);
        if (digits != 2 && digits != 4) {
            return Optional.empty();
        }
        int number = tokens.number(at).getAsInt();
        return fixedDay(digits == 2 ? CalendarReader.fullYear(number) : number, month.value(), day)
                .map(value -> Candidate.of(at + 1, new TimePhrase.Fixed(value)));
    }

    /// Month and day are read; the year may follow.
    private static Optional<Candidate> day(Tokens tokens, int month, Reading day) {
        Optional<Reading> year = CalendarReader.yearBehind(tokens, day.end());
        if (year.isPresent()) {
            return fixedDay(year.get().value(), month, day.value())
                    .map(value -> Candidate.of(year.get().end(), new TimePhrase.Fixed(value)));
        }
        Part part = new Part.MonthDay(month, day.value());
        return YearPointer.behind(tokens, day.end())
                .map(pointed -> Candidate.of(pointed.end(), new TimePhrase.Named(part, pointed.pointer())))
                .or(() -> Optional.of(Candidate.of(day.end(), new TimePhrase.Named(part, Pointer.OPEN))));
    }

    private static Optional<CalendarValue> fixedDay(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(new CalendarValue.Day(LocalDate.of(year, month, day)))
                : Optional.empty();
    }

    /// A month without a day.
    private static Optional<Candidate> monthFirst(Tokens tokens, int at) {
        return CalendarReader.month(tokens, at).flatMap(month -> {
            Optional<Reading> year = CalendarReader.yearBehind(tokens, month.end());
            if (year.isPresent()) {
                CalendarValue value =
                        new CalendarValue.Month(YearMonth.of(year.get().value(), month.value()));
                return Optional.of(Candidate.of(year.get().end(), new TimePhrase.Fixed(value)));
            }
            return openMonth(tokens, at, month);
        });
    }

    private static Optional<Candidate> openMonth(Tokens tokens, int at, Reading month) {
        Part part = new Part.Month(month.value());
        Optional<Candidate> pointed = YearPointer.behind(tokens, month.end())
                .map(pointer -> Candidate.of(pointer.end(), new TimePhrase.Named(part, pointer.pointer())));
        if (pointed.isPresent()) {
            return pointed;
        }
        return CalendarReader.isMonthByItself(tokens, at, month.end())
                ? Optional.of(Candidate.of(month.end(), new TimePhrase.Named(part, Pointer.OPEN)))
                : Optional.empty();
    }
}
