package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Weekdays by themselves: `Monday`, `Mondays`. Newspapers and proper names ("Sunday Times", "Black Friday") are
/// none.
final class WeekdayRule implements PhraseRule {
    private static final Set<String> NAMED_AFTER =
            WordSet.of("times telegraph mirror mail herald post express star independent tribune night review", "club");

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.WEEKDAY);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return CalendarReader.weekday(tokens, at)
                .filter(day -> !isName(tokens, at, day.end()))
                .map(day -> {
                    Part.Weekday part = new Part.Weekday(day.value());
                    boolean plural = tokens.get(at).lower().endsWith("days");
                    return plural
                            ? Candidate.of(
                                    day.end(),
                                    new TimePhrase.Recurring(
                                            part.pattern(), tokens.get(at).lower()))
                            : Candidate.of(day.end(), new TimePhrase.Named(part, Pointer.OPEN));
                });
    }

    private static boolean isName(Tokens tokens, int at, int end) {
        Token after = tokens.get(end);
        boolean paper = after.capitalised() && NAMED_AFTER.contains(after.lower());
        String before = tokens.get(at - 1).lower();
        boolean coloured = tokens.get(at - 1).capitalised()
                && (before.equals("black")
                        || before.equals("bloody")
                        || before.equals("super")
                        || before.equals("ruby"));
        return paper || coloured || tokens.is(at, WordClass.SHY) && !isAbbreviation(tokens, at, end);
    }

    private static boolean isAbbreviation(Tokens tokens, int at, int end) {
        return end > at + 1
                || tokens.isTight(end, ',')
                        && (tokens.is(end + 1, WordClass.MONTH) || tokens.is(end + 1, WordClass.DIGITS));
    }
}
