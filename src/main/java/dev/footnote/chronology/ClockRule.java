package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Times on the clock, with the day that follows: `10 p.m. Wednesday`, `noon`, `9 a.m. EST Tuesday`.
final class ClockRule implements PhraseRule {
    private final PhraseGrammar days;

    ClockRule(PhraseGrammar days) {
        this.days = days;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS, WordClass.CARDINAL, WordClass.NAMED_HOUR);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return ClockReader.read(tokens, at).map(time -> {
            int next = tokens.isTight(time.end(), ',') ? time.end() + 1 : time.end();
            return days.longest(tokens, next)
                    .filter(day -> DayPartRule.isDay(day.phrase()))
                    .map(day -> Candidate.of(day.end(), new TimePhrase.AtTime(Optional.of(day.phrase()), time.clock())))
                    .orElseGet(() -> Candidate.of(
                            time.end(), new TimePhrase.AtTime(dayBehind(tokens, time.end()), time.clock())));
        });
    }

    /// The day in `6 a.m. on Sunday`: it has words of its own, but the time belongs to it.
    private Optional<TimePhrase> dayBehind(Tokens tokens, int at) {
        return tokens.isWord(at, "on")
                ? days.longest(tokens, at + 1).map(Candidate::phrase).filter(DayPartRule::isDay)
                : Optional.empty();
    }
}
