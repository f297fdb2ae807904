package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the words that name times and reads what they say, without resolving them. One pass over the tokens; at each
/// the longest expression wins, and the next starts behind it.
final class TemporalTagger {
    private final PhraseGrammar grammar = PhraseGrammar.english();

    /// The expressions in order, not overlapping.
    List<TaggedPhrase> tag(Tokens tokens) {
        List<TaggedPhrase> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            if (tokens.get(at).lexeme().isUnknown()) {
                at++;
                continue;
            }
            Optional<Candidate> candidate = grammar.longest(tokens, at);
            if (candidate.isEmpty()) {
                at++;
                continue;
            }
            found.add(tagged(at, candidate.get()));
            at = addFollowers(tokens, found);
        }
        if (found.stream().anyMatch(tagged -> GameReport.isQuarter(tagged.phrase())) && GameReport.is(tokens)) {
            found.removeIf(tagged -> GameReport.isQuarter(tagged.phrase()));
        }
        return YearSharing.share(tokens, AttackDayRule.share(found));
    }

    private static TaggedPhrase tagged(int from, Candidate candidate) {
        return new TaggedPhrase(from, candidate.end(), candidate.phrase(), candidate.modifier());
    }

    /// The other members of a list or range that name only their last part: the `5` of `May 3-5`, the `40` of
    /// `1939–40`.
    private int addFollowers(Tokens tokens, List<TaggedPhrase> found) {
        while (true) {
            TaggedPhrase last = found.getLast();
            Optional<TaggedPhrase> next = follower(tokens, last);
            if (next.isEmpty()) {
                return last.to();
            }
            found.add(next.get());
        }
    }

    private Optional<TaggedPhrase> follower(Tokens tokens, TaggedPhrase last) {
        int at = last.to();
        if (!DayListRule.isLink(tokens, at) || tokens.digits(at + 1) == 0 || tokens.digits(at + 1) > 2) {
            return Optional.empty();
        }
        boolean known = grammar.longest(tokens, at + 1).isPresent();
        Token behind = tokens.get(at + 2);
        boolean counts = behind.kind() == Token.Kind.WORD
                && (behind.lexeme().is(WordClass.UNITS)
                        || !behind.spaced()
                                && CalendarReader.ordinal(tokens, at + 1).isEmpty());
        if (known || counts || tokens.isMark(at + 2, '%') || tokens.isTight(at + 2, ':')) {
            return Optional.empty();
        }
        return dayFollower(tokens, last, at + 1).or(() -> yearFollower(tokens, last, at + 1));
    }

    private static Optional<TaggedPhrase> dayFollower(Tokens tokens, TaggedPhrase last, int at) {
        return CalendarReader.day(tokens, at).flatMap(day -> {
            Optional<TimePhrase> phrase = DayListRule.sameMonth(last.phrase(), day.value());
            Optional<Reading> year = CalendarReader.yearBehind(tokens, day.end());
            return phrase.map(open -> year.flatMap(found -> inYear(open, found.value()))
                    .map(fixed -> new TaggedPhrase(at, year.get().end(), fixed, Optional.empty()))
                    .orElse(new TaggedPhrase(at, day.end(), open, Optional.empty())));
        });
    }

    private static Optional<TimePhrase> inYear(TimePhrase phrase, int year) {
        return phrase instanceof TimePhrase.Named(Part.Yearly part, var pointer)
                ? part.in(year).map(TimePhrase.Fixed::new)
                : Optional.empty();
    }

    /// `1939–40`, `winter 1939–40`, only behind a dash without blanks; `1914/15`.
    private static Optional<TaggedPhrase> yearFollower(Tokens tokens, TaggedPhrase last, int at) {
        boolean joined = tokens.isJoiner(at - 1) || YearRule.isYearPair(tokens, at - 2);
        boolean yearly = last.phrase() instanceof TimePhrase.Fixed(var value)
                && (value instanceof CalendarValue.Year || value instanceof CalendarValue.Season);
        if (!joined || !yearly) {
            return Optional.empty();
        }
        int year = tokens.number(at - 2).orElse(0);
        OptionalInt second = tokens.number(at);
        if (tokens.digits(at) != 2 || second.isEmpty() || second.getAsInt() <= year % 100) {
            return Optional.empty();
        }
        TimePhrase phrase = new TimePhrase.Fixed(new CalendarValue.Year(year - year % 100 + second.getAsInt()));
        return Optional.of(new TaggedPhrase(at, at + 1, phrase, Optional.empty()));
    }
}
