package dev.footnote.chronology;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The first days of a list or range whose month stands behind its last: the `20` of `20 and 21 August`, the
/// `8` of `8, 9 and 10 July`, of `20–21 August 1968` and of `from 20 to 25 August`.
final class DayListRule implements PhraseRule {
    /// Lists of more days are cut short.
    private static final int LONGEST = 6;

    private final DateRule dates = new DateRule();

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return match(tokens, at, LONGEST);
    }

    private Optional<Candidate> match(Tokens tokens, int at, int longest) {
        Optional<Reading> day = CalendarReader.day(tokens, at);
        if (day.isPresent() && tokens.isTight(day.get().end(), ',') && longest > 1) {
            return match(tokens, day.get().end() + 1, longest - 1)
                    .flatMap(next -> sameMonth(next.phrase(), day.get().value()))
                    .map(phrase -> Candidate.of(day.get().end(), phrase));
        }
        if (day.isEmpty() || !isLink(tokens, day.get().end())) {
            return Optional.empty();
        }
        int next = day.get().end() + 1;
        next = tokens.is(next, WordClass.DEFINITE) ? next + 1 : next;
        if (!tokens.is(next, WordClass.DIGITS)) {
            return Optional.empty();
        }
        return dates.match(tokens, next)
                .flatMap(last -> sameMonth(last.phrase(), day.get().value()))
                .map(phrase -> Candidate.of(day.get().end(), phrase));
    }

    static boolean isLink(Tokens tokens, int at) {
        return tokens.isHyphen(at)
                || tokens.isWord(at, "and")
                || tokens.isWord(at, "or")
                || tokens.isWord(at, "to")
                || tokens.isWord(at, "through")
                || tokens.isMark(at, '/');
    }

    /// The date that says the same as `phrase` for another day of its month.
    static Optional<TimePhrase> sameMonth(TimePhrase phrase, int day) {
        if (phrase instanceof TimePhrase.Named(Part.MonthDay(var month, var named), var pointer)) {
            return Optional.of(new TimePhrase.Named(new Part.MonthDay(month, day), pointer));
        }
        if (phrase instanceof TimePhrase.Fixed(CalendarValue.Day(var date)) && day <= date.lengthOfMonth()) {
            LocalDate other = date.withDayOfMonth(day);
            return Optional.of(new TimePhrase.Fixed(new CalendarValue.Day(other)));
        }
        return Optional.empty();
    }
}
