package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Quarters, halves and business years: `third quarter`, `Q3 2023`, `the 1988 third quarter`, `this year's first
/// half`, `fiscal 1989`; and `the first nine months`.
final class BusinessPeriodRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(
                WordClass.ORDINAL,
                WordClass.DIGITS,
                WordClass.CODE,
                WordClass.FISCAL,
                WordClass.REFERENCE,
                WordClass.OPENER);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.CODE)) {
            return code(tokens, at);
        }
        if (tokens.is(at, WordClass.FISCAL)) {
            return fiscal(tokens, at);
        }
        Optional<Reading> year = CalendarReader.year(tokens, at);
        if (year.isPresent() && tokens.is(at, WordClass.DIGITS)) {
            int behind = year.get().end();
            if (tokens.is(behind, WordClass.FISCAL) && tokens.isWord(behind + 1, "year")) {
                CalendarValue value = new CalendarValue.FiscalYear(year.get().value());
                return Optional.of(Candidate.articled(behind + 2, new TimePhrase.Fixed(value)));
            }
            int next = tokens.skipJoiner(skipFiscal(tokens, behind));
            return part(tokens, next).map(found -> inYear(found, year.get().value(), found.end()));
        }
        Optional<YearPointer> pointer = YearPointer.before(tokens, at);
        if (pointer.isPresent()) {
            return part(tokens, skipFiscal(tokens, pointer.get().end()))
                    .map(found -> Candidate.of(
                            found.end(),
                            new TimePhrase.Named(found.part(), pointer.get().pointer())));
        }
        return part(tokens, at).flatMap(found -> yearBehind(tokens, at, found)).or(() -> firstUnits(tokens, at));
    }

    /// A quarter or a half.
    ///
    /// @param end the token behind it
    private record Period(int end, Part.Yearly part) {}

    private static int skipFiscal(Tokens tokens, int at) {
        return tokens.is(at, WordClass.FISCAL) ? at + 1 : at;
    }

    private static Optional<Period> part(Tokens tokens, int at) {
        int number = number(tokens, at);
        if (number == 0) {
            return Optional.empty();
        }
        int behind = tokens.digits(at) > 0 ? at + 2 : at + 1;
        int unit = skipFiscal(tokens, tokens.skipJoiner(behind));
        if (tokens.isWord(unit, "quarter") && number <= 4) {
            return Optional.of(new Period(unit + 1, new Part.Quarter(number)));
        }
        return tokens.isWord(unit, "half")
                ? Optional.of(new Period(unit + 1, new Part.Half(number == 1 ? 1 : 2)))
                : Optional.empty();
    }

    /// The ordinal at a token, 4 for "last" and "final" (the last quarter, and by clamping the second half); 0 for
    /// none.
    private static int number(Tokens tokens, int at) {
        if (tokens.isWord(at, "last") || tokens.isWord(at, "final") || tokens.isWord(at, "latter")) {
            return tokens.isWord(at, "last") && !tokens.isWord(at + 1, "half") && !tokens.isWord(at + 2, "of") ? 0 : 4;
        }
        return CalendarReader.ordinal(tokens, at).map(Reading::value).orElse(0);
    }

    private static Optional<Candidate> yearBehind(Tokens tokens, int at, Period period) {
        int next = tokens.isWord(period.end(), "of") ? period.end() + 1 : period.end();
        next = skipFiscal(tokens, next);
        Optional<Reading> year = CalendarReader.yearBehind(tokens, next);
        if (year.isPresent()) {
            return Optional.of(inYear(period, year.get().value(), year.get().end()));
        }
        Optional<YearPointer> pointer = YearPointer.behind(tokens, period.end());
        if (pointer.isPresent()) {
            return Optional.of(Candidate.articled(
                    pointer.get().end(),
                    new TimePhrase.Named(period.part(), pointer.get().pointer())));
        }
        boolean half = period.part() instanceof Part.Half;
        boolean theYear = tokens.isWord(period.end(), "of") && tokens.isWord(period.end() + 2, "year");
        if (half && !theYear || tokens.is(at, WordClass.OPENER)) {
            return Optional.empty();
        }
        Candidate open =
                Candidate.of(half ? period.end() + 3 : period.end(), new TimePhrase.Named(period.part(), Pointer.OPEN));
        return Optional.of(tokens.isJoiner(period.end() - 2) ? open : open.withArticle());
    }

    private static Candidate inYear(Period period, int year, int end) {
        return Candidate.articled(
                end, new TimePhrase.Fixed(period.part().in(year).orElseThrow()));
    }

    /// `Q3 2023`, `3Q` is left alone.
    private static Optional<Candidate> code(Tokens tokens, int at) {
        int number = tokens.number(at + 1, 1, 4).orElse(0);
        if (!tokens.get(at).capitalised() || !tokens.isGlued(at + 1) || tokens.isGlued(at) || number == 0) {
            return Optional.empty();
        }
        boolean half = tokens.isWord(at, "h");
        Part.Yearly part = half ? new Part.Half(Math.min(number, 2)) : new Part.Quarter(number);
        Optional<Reading> year = CalendarReader.yearBehind(tokens, at + 2);
        if (year.isPresent()) {
            return Optional.of(inYear(
                    new Period(at + 2, part), year.get().value(), year.get().end()));
        }
        return half ? Optional.empty() : Optional.of(Candidate.of(at + 2, new TimePhrase.Named(part, Pointer.OPEN)));
    }

    private static Optional<Candidate> fiscal(Tokens tokens, int at) {
        int next = tokens.isWord(at + 1, "year") ? at + 2 : at + 1;
        Optional<Reading> year = CalendarReader.year(tokens, next);
        if (year.isPresent()) {
            return Optional.of(Candidate.of(
                    year.get().end(),
                    new TimePhrase.Fixed(new CalendarValue.FiscalYear(year.get().value()))));
        }
        if (next == at + 2) {
            return Optional.of(Candidate.articled(next, new TimePhrase.Pointed(TimeUnit.YEAR, Reference.BARE)));
        }
        return part(tokens, next).flatMap(found -> yearBehind(tokens, next, found));
    }

    /// `first nine months`, `last two weeks`, `first hours`.
    private static Optional<Candidate> firstUnits(Tokens tokens, int at) {
        if (!tokens.is(at, WordClass.ORDINAL) && !tokens.isWord(at, "final")) {
            return Optional.empty();
        }
        Optional<AmountReader> amount = AmountReader.read(tokens, at + 1);
        int unitAt = tokens.skipJoiner(amount.map(AmountReader::end).orElse(at + 1));
        if (!tokens.is(unitAt, WordClass.UNITS) || tokens.value(at, WordClass.ORDINAL) > 4) {
            return Optional.empty();
        }
        Amount count = amount.map(AmountReader::amount).orElse(Amount.VAGUE);
        return AmountReader.unit(tokens, unitAt)
                .map(unit -> Candidate.articled(unitAt + 1, new TimePhrase.Stretch(count, unit)));
    }
}
