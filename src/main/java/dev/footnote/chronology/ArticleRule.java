package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Expressions with their "the": `the third quarter`, `the next day`, and units with nothing but it: `the quarter`.
final class ArticleRule implements PhraseRule {
    private static final Set<String> BEFORE_UNIT =
            WordSet.of("in for during of within over through by throughout later earlier from on end at");

    /// Words behind which "before" and "after" are no prepositions.
    private static final Set<String> BEHIND_NEIGHBOUR =
            WordSet.of("and or but when where in at with for to from was were had has");

    private final PhraseGrammar inner;

    ArticleRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DEFINITE);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return inner.longest(tokens, at + 1)
                .filter(Candidate::article)
                .map(candidate -> new Candidate(
                        candidate.end(), told(tokens, at, candidate.phrase()), candidate.modifier(), true))
                .or(() -> neighbour(tokens, at))
                .or(() -> bareUnit(tokens, at))
                .or(() -> dayOfMonth(tokens, at));
    }

    /// "next year" counts from the publication, "the next year" from the year last told.
    private static TimePhrase told(Tokens tokens, int at, TimePhrase phrase) {
        boolean next = tokens.isWord(at + 1, "next");
        return switch (phrase) {
            case TimePhrase.Pointed(var unit, var reference)
            when next && reference == Reference.NEXT -> new TimePhrase.Pointed(unit, Reference.FOLLOWING);
            default -> phrase;
        };
    }

    private static Optional<Candidate> bareUnit(Tokens tokens, int at) {
        boolean named = tokens.get(at + 1).capitalised()
                && (tokens.isWord(at - 1, "of") || tokens.is(at + 2, WordClass.DIGITS));
        if (!tokens.is(at + 1, WordClass.UNIT) || named || tokens.isWord(at + 1, "second") || tokens.isJoiner(at + 2)) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.values()[tokens.value(at + 1, WordClass.UNIT)];
        int units = AmountReader.unitsIn(tokens, at + 1);
        if (units > 1) {
            return Optional.of(Candidate.articled(at + 2, new TimePhrase.Stretch(Amount.of(units), unit)));
        }
        if (unit == TimeUnit.YEAR && (tokens.isWord(at + 2, "ended") || tokens.isWord(at + 2, "ending"))) {
            return Optional.of(Candidate.articled(at + 2, new TimePhrase.Stretch(Amount.ONE, unit)));
        }
        if (tokens.isWord(at + 2, "ahead") && !unit.isShorterThanDay()) {
            return Optional.of(Candidate.articled(at + 3, new TimePhrase.General(TimexValue.Vague.FUTURE)));
        }
        Optional<Reading> end = unit == TimeUnit.QUARTER ? endMonth(tokens, at + 2) : Optional.empty();
        if (end.isPresent()) {
            Part quarter = new Part.Quarter((end.get().value() + 2) / 3);
            return Optional.of(Candidate.articled(at + 2, new TimePhrase.Named(quarter, Pointer.OPEN)));
        }
        boolean sure = unit == TimeUnit.QUARTER || unit == TimeUnit.WEEKEND;
        boolean possessive = tokens.isApostrophe(at + 2);
        boolean noun = tokens.isWord(at + 2, "of") || possessive && unit != TimeUnit.WEEK && unit != TimeUnit.QUARTER;
        boolean placed = BEFORE_UNIT.contains(tokens.get(at - 1).lower())
                && (unit == TimeUnit.YEAR || unit == TimeUnit.MONTH || unit == TimeUnit.WEEK || isLater(tokens, at));
        return (sure || placed || possessive) && !noun
                ? Optional.of(Candidate.articled(at + 2, new TimePhrase.Pointed(unit, Reference.BARE)))
                : Optional.empty();
    }

    /// The month of "ended Sept. 30", "ending in March".
    private static Optional<Reading> endMonth(Tokens tokens, int at) {
        boolean ended = tokens.isWord(at, "ended") || tokens.isWord(at, "ending");
        int next = tokens.isWord(at + 1, "in") || tokens.isWord(at + 1, "on") ? at + 2 : at + 1;
        return ended ? CalendarReader.month(tokens, next) : Optional.empty();
    }

    /// "later in the day".
    private static boolean isLater(Tokens tokens, int at) {
        return tokens.isWord(at + 1, "day")
                && tokens.isWord(at - 1, "in")
                && (tokens.isWord(at - 2, "later") || tokens.isWord(at - 2, "earlier"));
    }

    /// "the day before", "the year after", "the night before", where nothing follows that they could belong to.
    private static Optional<Candidate> neighbour(Tokens tokens, int at) {
        boolean night = tokens.isWord(at + 1, "night");
        boolean day = tokens.isWord(at + 1, "day");
        boolean longer =
                tokens.isWord(at + 1, "week") || tokens.isWord(at + 1, "month") || tokens.isWord(at + 1, "year");
        boolean following = day && tokens.isWord(at + 2, "following");
        boolean beside = tokens.is(at + 2, WordClass.DIRECTION) && isClosed(tokens, at + 3);
        if (!night && !day && !longer || !following && !beside) {
            return Optional.empty();
        }
        Direction way = following ? Direction.LATER : Direction.values()[tokens.value(at + 2, WordClass.DIRECTION)];
        TimeUnit unit = longer ? TimeUnit.values()[tokens.value(at + 1, WordClass.UNIT)] : TimeUnit.DAY;
        TimePhrase phrase = new TimePhrase.Counted(Amount.ONE, unit, way, Optional.of(unit));
        return Optional.of(Candidate.articled(
                at + 3, night ? new TimePhrase.AtTime(Optional.of(phrase), new DayTime.Part(DayPart.NIGHT)) : phrase));
    }

    private static boolean isClosed(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.MARK
                || token.kind() == Token.Kind.BREAK
                || BEHIND_NEIGHBOUR.contains(token.lower());
    }

    /// "on the 17th".
    private static Optional<Candidate> dayOfMonth(Tokens tokens, int at) {
        boolean placed = tokens.isWord(at - 1, "on") || tokens.isWord(at - 1, "by") || tokens.isWord(at - 1, "until");
        if (!placed || !tokens.is(at + 1, WordClass.DIGITS)) {
            return Optional.empty();
        }
        return CalendarReader.ordinal(tokens, at + 1)
                .filter(day -> day.value() <= 31 && AdverbRule.endsPhrase(tokens.get(day.end())))
                .map(day -> Candidate.articled(day.end(), new TimePhrase.DayOfMonth(day.value())));
    }
}
