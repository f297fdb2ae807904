package dev.footnote.chronology;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Days with a name: `Christmas Eve`, `Thanksgiving Day`, `Easter 1916`.
final class HolidayRule implements PhraseRule {
    /// A holiday read at a token.
    ///
    /// @param end the token behind its name
    record Match(int end, Holiday holiday) {}

    private static final List<Holiday> LONGEST_FIRST = Arrays.stream(Holiday.values())
            .sorted((a, b) -> b.words().size() - a.words().size())
            .toList();

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.HOLIDAY);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return at(tokens, at).map(match -> {
            Part part = new Part.NamedDay(match.holiday());
            Optional<Reading> year = CalendarReader.yearBehind(tokens, match.end());
            if (year.isPresent()) {
                CalendarValue day =
                        new CalendarValue.Day(match.holiday().in(year.get().value()));
                return Candidate.of(year.get().end(), new TimePhrase.Fixed(day));
            }
            return YearPointer.behind(tokens, match.end())
                    .map(to -> Candidate.of(to.end(), new TimePhrase.Named(part, to.pointer())))
                    .orElse(Candidate.of(match.end(), new TimePhrase.Named(part, Pointer.OPEN)));
        });
    }

    /// The holiday whose name stands at a token, the longest name first.
    static Optional<Match> at(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.HOLIDAY) || !tokens.get(at).capitalised()) {
            return Optional.empty();
        }
        return LONGEST_FIRST.stream()
                .map(holiday -> new Match(endOf(holiday, tokens, at), holiday))
                .filter(match -> match.end() > at)
                .findFirst();
    }

    /// The token behind the name, or `at` when it does not stand there.
    private static int endOf(Holiday holiday, Tokens tokens, int at) {
        int next = at;
        for (String word : holiday.words()) {
            boolean apostrophe = word.equals("'") && tokens.isApostrophe(next);
            if (!apostrophe && !tokens.get(next).lower().equals(word)) {
                return at;
            }
            next++;
        }
        return next;
    }
}
