package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Places within a period: `early December`, `the end of 1990`, `mid-1990s`, `later that year`, `late in the month`,
/// `month's end`, `year-end`.
final class PositionRule implements PhraseRule {
    private static final Set<String> NOUNS = WordSet.of("beginning start outset onset middle midst end close turn");

    private final PhraseGrammar inner;

    PositionRule(PhraseGrammar inner) {
        this.inner = inner;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.POSITION, WordClass.UNIT);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.POSITION)) {
            return unitEnd(tokens, at);
        }
        if (tokens.isWord(at, "early")) {
            Optional<Candidate> hours = earlyHours(tokens, at + 1);
            if (hours.isPresent()) {
                return hours;
            }
        }
        TimexModifier modifier = TimexModifier.values()[tokens.value(at, WordClass.POSITION)];
        boolean noun = NOUNS.contains(tokens.get(at).lower());
        if (noun && !tokens.isWord(at + 1, "of")) {
            return Optional.empty();
        }
        boolean inside = !noun && tokens.isWord(at + 1, "in");
        int next = noun || inside ? at + 2 : tokens.skipJoiner(at + 1);
        boolean comparative = tokens.isWord(at, "earlier") || tokens.isWord(at, "later");
        return inner.longest(tokens, next)
                .filter(candidate -> isPeriod(candidate.phrase()) && !isBehind(tokens, at))
                .map(candidate -> comparative ? candidate : candidate.with(modifier))
                .map(Candidate::withArticle);
    }

    /// `early hours of Thursday`, `early morning hours of 30 April`.
    private Optional<Candidate> earlyHours(Tokens tokens, int at) {
        int hours = tokens.isWord(at, "morning") ? at + 1 : at;
        if (!tokens.isWord(hours, "hours") || !tokens.isWord(hours + 1, "of")) {
            return Optional.empty();
        }
        return inner.longest(tokens, hours + 2).flatMap(found -> {
            boolean timed = found.phrase() instanceof TimePhrase.AtTime;
            TimePhrase phrase = timed
                    ? found.phrase()
                    : new TimePhrase.AtTime(Optional.of(found.phrase()), new DayTime.Part(DayPart.MORNING));
            return timed || DayPartRule.isDay(found.phrase())
                    ? Optional.of(Candidate.articled(found.end(), phrase).with(TimexModifier.START))
                    : Optional.empty();
        });
    }

    /// "two days later that year": the word belongs to the amount before it.
    private static boolean isBehind(Tokens tokens, int at) {
        boolean comparative = tokens.isWord(at, "earlier") || tokens.isWord(at, "later");
        return comparative && (tokens.is(at - 1, WordClass.UNITS) || tokens.is(at - 1, WordClass.UNIT));
    }

    private static boolean isPeriod(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.Stretch _, TimePhrase.Recurring _, TimePhrase.General _, TimePhrase.Counted _ -> false;
            default -> true;
        };
    }

    /// `year-end`, `year end`, `month's end`.
    private static Optional<Candidate> unitEnd(Tokens tokens, int at) {
        boolean possessive = tokens.isApostrophe(at + 1) && tokens.isWord(at + 2, "s");
        int next = possessive ? at + 3 : tokens.skipJoiner(at + 1);
        if (!tokens.isWord(next, "end") || tokens.isHyphen(next + 1)) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.values()[tokens.value(at, WordClass.UNIT)];
        TimePhrase phrase = unit == TimeUnit.YEAR
                ? new TimePhrase.Named(new Part.MonthDay(12, 31), Pointer.OPEN)
                : new TimePhrase.Pointed(unit, Reference.SAME);
        Candidate end = Candidate.articled(next + 1, phrase);
        return unit.isShorterThanDay() || unit == TimeUnit.WEEK && !possessive
                ? Optional.empty()
                : Optional.of(unit == TimeUnit.YEAR ? end : end.with(TimexModifier.END));
    }
}
