package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Parts of a day: `Friday night`, `yesterday afternoon`, `last night`, `the morning of 28 January`, `the evening`.
final class DayPartRule implements PhraseRule {
    private static final Set<String> BEFORE_PART = Set.of("the", "that", "in", "at", "by", "during", "all");

    private static final Set<String> AROUND_PART = Set.of("in", "during", "through", "throughout", "by", "of");

    private final PhraseGrammar days;

    DayPartRule(PhraseGrammar days) {
        this.days = days;
    }

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(
                WordClass.WEEKDAY,
                WordClass.DEICTIC_DAY,
                WordClass.MONTH,
                WordClass.DIGITS,
                WordClass.HOLIDAY,
                WordClass.REFERENCE,
                WordClass.DAY_PART);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.DAY_PART)) {
            return partFirst(tokens, at);
        }
        return days.longest(tokens, at)
                .filter(day -> isDay(day.phrase()) && tokens.is(day.end(), WordClass.DAY_PART))
                .map(day -> at(tokens, day.end(), day.phrase()))
                .or(() -> pointed(tokens, at));
    }

    private static Candidate at(Tokens tokens, int partAt, TimePhrase day) {
        return Candidate.of(partAt + 1, new TimePhrase.AtTime(Optional.of(day), partAt(tokens, partAt)));
    }

    private static DayTime partAt(Tokens tokens, int at) {
        return new DayTime.Part(DayPart.values()[tokens.value(at, WordClass.DAY_PART)]);
    }

    /// `last night`, `this morning`, `the next morning`.
    private static Optional<Candidate> pointed(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.REFERENCE) || !tokens.is(at + 1, WordClass.DAY_PART)) {
            return Optional.empty();
        }
        Reference reference = Reference.values()[tokens.value(at, WordClass.REFERENCE)];
        TimePhrase day = reference == Reference.NEXT
                ? new TimePhrase.Pointed(TimeUnit.DAY, Reference.FOLLOWING)
                : new TimePhrase.Pointed(TimeUnit.DAY, reference);
        return Optional.of(at(tokens, at + 1, day).withArticle());
    }

    private Optional<Candidate> partFirst(Tokens tokens, int at) {
        if (tokens.isWord(at + 1, "of")) {
            int next = tokens.is(at + 2, WordClass.DEFINITE) ? at + 3 : at + 2;
            Optional<Candidate> day = days.longest(tokens, next).filter(found -> isDay(found.phrase()));
            if (day.isPresent()) {
                return Optional.of(Candidate.articled(
                        day.get().end(),
                        new TimePhrase.AtTime(Optional.of(day.get().phrase()), partAt(tokens, at))));
            }
        }
        boolean alone = BEFORE_PART.contains(tokens.get(at - 1).lower()) && !tokens.isJoiner(at + 1);
        boolean verb =
                tokens.get(at + 1).kind() == Token.Kind.WORD && tokens.get(at).capitalised();
        // "the dawn of the railways" is no morning.
        boolean era = tokens.isWord(at, "dawn") && tokens.isWord(at + 1, "of");
        return alone && !verb && !era && !isAttribute(tokens, at)
                ? Optional.of(Candidate.articled(at + 1, new TimePhrase.AtTime(Optional.empty(), partAt(tokens, at))))
                : Optional.empty();
    }

    /// "the night ferry" names a ferry; "during the night police ..." and "that night police ..." a night.
    private static boolean isAttribute(Tokens tokens, int at) {
        boolean placed = AROUND_PART.contains(tokens.get(at - 2).lower());
        return tokens.is(at - 1, WordClass.DEFINITE) && !placed && !AdverbRule.endsPhrase(tokens.get(at + 1));
    }

    /// Whether the words name one day.
    static boolean isDay(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.Fixed(var value) -> value.precision() == Precision.DAY;
            case TimePhrase.Named(var part, var pointer) ->
                part instanceof Part.Weekday || part instanceof Part.MonthDay || part instanceof Part.NamedDay;
            case TimePhrase.Alluded _, TimePhrase.Figures _, TimePhrase.DayOfMonth _, TimePhrase.FromToday _ -> true;
            case TimePhrase.Pointed(var unit, var reference) -> unit == TimeUnit.DAY;
            case TimePhrase.Counted counted -> counted.unit() == TimeUnit.DAY;
            case TimePhrase.NthWeekday _ -> true;
            case TimePhrase.Within within -> within.unit() == TimeUnit.DAY;
            case TimePhrase.Stretch _, TimePhrase.Recurring _, TimePhrase.General _, TimePhrase.AtTime _ -> false;
        };
    }
}
