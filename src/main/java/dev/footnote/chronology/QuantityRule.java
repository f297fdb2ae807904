package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Counted lengths of time and dates counted off with them: `five years`, `a 10-day`, `several weeks ago`, `two days
/// later`, `years`. Ages ("22-year-old", "aged 30 years") are none.
final class QuantityRule implements PhraseRule {
    private static final Set<String> FILLERS = WordSet.of(
            "more additional extra full straight consecutive long whole other further solid",
            "successive calendar short fewer entire");
    private static final Set<String> STRETCHED = WordSet.of(
            "for in of after within over by took taken take takes lasted last spent spend through",
            "during until since and or many with several weeks months days to just only");

    private static final int FIRST_BIG = 1_000_000;

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(
                WordClass.DIGITS,
                WordClass.CARDINAL,
                WordClass.SCALE,
                WordClass.INDEFINITE,
                WordClass.SOME,
                WordClass.HALF,
                WordClass.UNIT,
                WordClass.UNITS);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.UNITS)) {
            return bare(tokens, at);
        }
        if (tokens.is(at, WordClass.UNIT)) {
            return isLong(tokens, at)
                    ? Optional.of(stretch(tokens, Amount.ONE, unitAt(tokens, at), at + 1))
                    : Optional.empty();
        }
        boolean scaled = tokens.is(at, WordClass.SCALE) && tokens.value(at, WordClass.SCALE) >= FIRST_BIG;
        if (scaled || isGluedFigures(tokens, at) || isAdjective(tokens, at)) {
            return Optional.empty();
        }
        return AmountReader.read(tokens, at).flatMap(read -> counted(tokens, at, read));
    }

    /// `$5.4 1/2 months`, `A-12 years`, `v2 days`: figures that belong to something before them.
    private static boolean isGluedFigures(Tokens tokens, int at) {
        return tokens.is(at, WordClass.DIGITS)
                && tokens.isGlued(at)
                && (tokens.get(at - 1).kind() == Token.Kind.WORD
                        || "$€£.,/".contains(tokens.get(at - 1).lower()));
    }

    /// `a several-year`, `a year-long`: the article belongs to what follows.
    private static boolean isAdjective(Tokens tokens, int at) {
        return tokens.is(at, WordClass.INDEFINITE)
                && (tokens.is(at + 1, WordClass.SOME) && tokens.isJoiner(at + 2) || isLong(tokens, at + 1));
    }

    /// `day-long`, `months-long`.
    private static boolean isLong(Tokens tokens, int at) {
        boolean unit = tokens.is(at, WordClass.UNIT) || tokens.is(at, WordClass.UNITS);
        return unit && tokens.isJoiner(at + 1) && tokens.isWord(at + 2, "long") && !tokens.isJoiner(at);
    }

    private static TimeUnit unitAt(Tokens tokens, int at) {
        return TimeUnit.values()[tokens.value(at, WordClass.UNIT)];
    }

    private static Optional<Candidate> counted(Tokens tokens, int at, AmountReader read) {
        int next = tokens.skipJoiner(read.end());
        boolean joined = next > read.end();
        while (!joined
                && next < read.end() + 2
                && FILLERS.contains(tokens.get(next).lower())) {
            next++;
        }
        Optional<TimeUnit> unit = AmountReader.unit(tokens, next);
        if (unit.isEmpty() || isNoLength(tokens, at, next, unit.get())) {
            return Optional.empty();
        }
        Optional<AmountReader> more = AmountReader.andHalf(tokens, next + 1, read.amount());
        int end = more.map(AmountReader::end).orElse(next + 1);
        Amount amount = more.map(AmountReader::amount).orElse(read.amount()).times(AmountReader.unitsIn(tokens, next));
        if (isAge(tokens, end) || isRate(tokens, at)) {
            return Optional.empty();
        }
        return compound(tokens, at, new TimePhrase.Stretch(amount, unit.get()), end)
                .or(() -> behind(tokens, amount, unit.get(), end))
                .or(() -> Optional.of(stretch(tokens, amount, unit.get(), end)));
    }

    /// `1 hour 30 minutes`, `three years, two months and a day`, `a year and two months ago`.
    private static Optional<Candidate> compound(Tokens tokens, int at, TimePhrase.Stretch first, int end) {
        Optional<Reading> rest = restAt(tokens, first.unit(), end);
        if (rest.isEmpty() || first.amount().whole().isEmpty() || tokens.isWord(at - 1, "between")) {
            return Optional.empty();
        }
        return counted(
                        tokens,
                        rest.get().value(),
                        AmountReader.read(tokens, rest.get().value()).orElseThrow())
                .flatMap(found -> switch (found.phrase()) {
                    case TimePhrase.Stretch more ->
                        Optional.of(Candidate.articled(
                                found.end(), new TimePhrase.Stretch(first.amount(), first.unit(), Optional.of(more))));
                    case TimePhrase.Counted counted -> sum(first, counted).map(sum -> Candidate.of(found.end(), sum));
                    default -> Optional.empty();
                });
    }

    /// Where the amount of a smaller unit begins behind `end`.
    private static Optional<Reading> restAt(Tokens tokens, TimeUnit unit, int end) {
        int comma = tokens.isTight(end, ',') ? end + 1 : end;
        int next = tokens.isWord(comma, "and") ? comma + 1 : comma;
        return AmountReader.read(tokens, next)
                .filter(read -> read.amount().whole().isPresent())
                .filter(read -> AmountReader.unit(tokens, read.end())
                        .filter(smaller -> smaller.compareTo(unit) < 0 && smaller != TimeUnit.WEEKEND)
                        .isPresent())
                .map(read -> new Reading(read.end(), next));
    }

    /// Years and weeks hold a whole number of the units that are counted below them.
    private static Optional<TimePhrase> sum(TimePhrase.Stretch first, TimePhrase.Counted counted) {
        int units = switch (first.unit()) {
            case YEAR -> counted.unit() == TimeUnit.MONTH ? 12 : 0;
            case WEEK -> counted.unit() == TimeUnit.DAY ? 7 : 0;
            case DAY -> counted.unit() == TimeUnit.HOUR ? 24 : 0;
            case HOUR -> counted.unit() == TimeUnit.MINUTE ? 60 : 0;
            default -> 0;
        };
        Optional<Integer> more = counted.amount().whole();
        return first.amount()
                .whole()
                .filter(_ -> units > 0)
                .flatMap(whole -> more.map(rest -> new TimePhrase.Counted(
                        Amount.of((long) whole * units + rest), counted.unit(), counted.direction(), counted.grain())));
    }

    private static boolean isNoLength(Tokens tokens, int at, int unitAt, TimeUnit unit) {
        boolean ordinal = tokens.isWord(unitAt, "second") && !tokens.isJoiner(unitAt + 1);
        boolean fraction = unit == TimeUnit.QUARTER
                && (tokens.is(at, WordClass.INDEFINITE)
                        || tokens.isHyphen(unitAt - 1) && tokens.is(unitAt, WordClass.UNITS)
                        || tokens.isWord(unitAt + 1, "of"));
        boolean title = tokens.is(unitAt, WordClass.UNITS)
                && tokens.get(unitAt).capitalised()
                && tokens.is(at, WordClass.DIGITS);
        boolean someOne = tokens.isWord(at, "some") && tokens.is(unitAt, WordClass.UNIT);
        boolean aged = tokens.isWord(at - 1, "aged") || tokens.isWord(at - 1, "age");
        return aged
                || ClockReader.isHour(tokens, at)
                || ordinal
                || fraction
                || title
                || someOne
                || tokens.isWord(unitAt, "min") && tokens.isTight(unitAt + 1, '.');
    }

    /// `$500 million a year`, `24 hours a day`: how much in each, no length.
    private static boolean isRate(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean counted = before.kind() == Token.Kind.NUMBER
                || before.is(WordClass.UNITS)
                || before.is(WordClass.SCALE)
                || switch (before.lower()) {
                    case "million", "billion", "trillion", "percent", "times", "%", "twice", "once", "share" -> true;
                    default -> false;
                };
        return tokens.is(at, WordClass.INDEFINITE) && counted && !tokens.is(at + 2, WordClass.DIRECTION);
    }

    /// `-old`, ` old`, ` of age`, `-olds`.
    private static boolean isAge(Tokens tokens, int at) {
        int next = tokens.skipJoiner(at);
        String word = tokens.get(next).lower();
        return word.equals("old") || word.equals("olds") || word.equals("of") && tokens.isWord(next + 1, "age");
    }

    private static Candidate stretch(Tokens tokens, Amount amount, TimeUnit unit, int end) {
        int next = tokens.skipJoiner(end);
        boolean length = next > end && tokens.isWord(next, "long");
        TimePhrase phrase = new TimePhrase.Stretch(amount, unit);
        boolean adjective = length || tokens.isJoiner(end - 2);
        return adjective
                ? Candidate.of(length ? next + 1 : end, phrase)
                : Candidate.articled(length ? next + 1 : end, phrase);
    }

    /// `ago`, `or so ago`, `earlier`, `from now`.
    private static Optional<Candidate> behind(Tokens tokens, Amount amount, TimeUnit unit, int at) {
        int next =
                tokens.isWord(at, "or") && (tokens.isWord(at + 1, "so") || tokens.isWord(at + 1, "more")) ? at + 2 : at;
        boolean fromNow =
                tokens.isWord(next, "from") && (tokens.isWord(next + 1, "now") || tokens.isWord(next + 1, "today"));
        Optional<Direction> direction = fromNow ? Optional.of(Direction.AHEAD) : direction(tokens, next);
        int end = fromNow ? next + 2 : next + 1;
        Optional<Anniversary> same = direction
                .filter(way -> way == Direction.AGO && unit.compareTo(TimeUnit.WEEK) > 0)
                .flatMap(_ -> Anniversary.at(tokens, end));
        return direction.map(way -> new Candidate(
                same.map(Anniversary::end).orElse(end),
                new TimePhrase.Counted(amount, unit, way, same.map(Anniversary::grain)),
                next > at ? Optional.of(TimexModifier.APPROX) : Optional.empty(),
                false));
    }

    /// How exactly "ago" is meant: `fifty years ago today`, `a year ago this week`.
    ///
    /// @param end the token behind it
    private record Anniversary(int end, TimeUnit grain) {
        static Optional<Anniversary> at(Tokens tokens, int at) {
            if (tokens.isWord(at, "today")) {
                return Optional.of(new Anniversary(at + 1, TimeUnit.DAY));
            }
            boolean span = tokens.isWord(at, "this")
                    && (tokens.isWord(at + 1, "week")
                            || tokens.isWord(at + 1, "month")
                            || tokens.isWord(at + 1, "day"));
            return span
                    ? Optional.of(new Anniversary(at + 2, TimeUnit.values()[tokens.value(at + 1, WordClass.UNIT)]))
                    : Optional.empty();
        }
    }

    /// "before" and "after" count only where nothing follows that they could belong to.
    private static Optional<Direction> direction(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.DIRECTION)) {
            return Optional.empty();
        }
        boolean open = tokens.isWord(at, "before") || tokens.isWord(at, "after") || tokens.isWord(at, "prior");
        Token next = tokens.get(at + 1);
        boolean closed = next.kind() == Token.Kind.MARK || next.kind() == Token.Kind.BREAK;
        return open && !closed
                ? Optional.empty()
                : Optional.of(Direction.values()[tokens.value(at, WordClass.DIRECTION)]);
    }

    /// A unit in the plural without a number.
    private static Optional<Candidate> bare(Tokens tokens, int at) {
        TimeUnit unit = TimeUnit.values()[tokens.value(at, WordClass.UNITS)];
        if (isAge(tokens, at + 1) || tokens.isHyphen(at - 1) && tokens.isGlued(at)) {
            return Optional.empty();
        }
        Optional<Candidate> behind = behind(tokens, Amount.VAGUE, unit, at + 1);
        if (behind.isPresent() && !behind.get().modifier().isPresent()) {
            return behind;
        }
        if (tokens.isWord(at + 1, "ahead")) {
            return Optional.of(Candidate.articled(at + 2, new TimePhrase.Stretch(Amount.VAGUE, unit)));
        }
        return isLong(tokens, at) || STRETCHED.contains(tokens.get(at - 1).lower())
                ? Optional.of(stretch(tokens, Amount.VAGUE, unit, at + 1))
                : Optional.empty();
    }
}
