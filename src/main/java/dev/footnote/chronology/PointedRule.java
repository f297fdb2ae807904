package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Pointing words with what they point at: `last week`, `the past three months`, `next April`, `this fall`, `that
/// Sunday`, `recent years`, `the following day`.
final class PointedRule implements PhraseRule {
    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.REFERENCE);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        Reference reference = referenceAt(tokens, at);
        int next = at + 1;
        if (tokens.is(next, WordClass.REFERENCE) && narrows(tokens, at, next)) {
            reference = combined(reference, referenceAt(tokens, next));
            next++;
        }
        boolean fiscal = tokens.is(next, WordClass.FISCAL);
        next = fiscal ? next + 1 : next;
        return pointedAt(tokens, reference, next).map(found -> isPlain(tokens, at) ? found : found.withArticle());
    }

    private static Optional<Candidate> pointedAt(Tokens tokens, Reference reference, int at) {
        return unit(tokens, reference, at)
                .or(() -> stretch(tokens, reference, at))
                .or(() -> named(tokens, reference, at));
    }

    private static Reference referenceAt(Tokens tokens, int at) {
        return Reference.values()[tokens.value(at, WordClass.REFERENCE)];
    }

    private static boolean isPlain(Tokens tokens, int at) {
        return tokens.isWord(at, "this") || tokens.isWord(at, "that");
    }

    /// "this past", "this coming", "that same", "these last".
    private static boolean narrows(Tokens tokens, int at, int next) {
        boolean conjunction = tokens.isWord(at, "that") && !tokens.isWord(next, "same");
        return !conjunction && (isPlain(tokens, at) || tokens.isWord(at, "these") || tokens.isWord(at, "those"));
    }

    private static Reference combined(Reference first, Reference second) {
        return second == Reference.PAST && first == Reference.THIS ? Reference.LAST : second;
    }

    /// A unit with a capital belongs to a name ("This Week").
    private static Optional<Candidate> unit(Tokens tokens, Reference reference, int at) {
        if (!tokens.is(at, WordClass.UNIT) || tokens.is(at, WordClass.ORDINAL)) {
            return Optional.empty();
        }
        if (tokens.isJoiner(at + 1) || tokens.get(at).capitalised()) {
            return Optional.empty();
        }
        TimeUnit unit = TimeUnit.values()[tokens.value(at, WordClass.UNIT)];
        int units = AmountReader.unitsIn(tokens, at);
        if (units > 1) {
            return Optional.of(Candidate.articled(at + 1, new TimePhrase.Stretch(Amount.of(units), unit)));
        }
        boolean stretch = reference == Reference.PAST || reference == Reference.RECENT;
        if (stretch && unit != TimeUnit.WEEKEND) {
            AmountReader length =
                    AmountReader.andHalf(tokens, at + 1, Amount.ONE).orElse(new AmountReader(at + 1, Amount.ONE));
            return Optional.of(Candidate.articled(length.end(), new TimePhrase.Stretch(length.amount(), unit)));
        }
        return unit.isShorterThanDay()
                ? Optional.empty()
                : Optional.of(Candidate.of(at + 1, new TimePhrase.Pointed(unit, reference)));
    }

    /// `the past three months`, `recent years`, `the coming weeks`.
    private static Optional<Candidate> stretch(Tokens tokens, Reference reference, int at) {
        if (isPlain(tokens, at - 1)) {
            return Optional.empty();
        }
        Optional<AmountReader> amount = AmountReader.read(tokens, at);
        int next = tokens.skipJoiner(amount.map(AmountReader::end).orElse(at));
        next = tokens.is(next, WordClass.FISCAL) || tokens.isWord(next, "full") ? next + 1 : next;
        Optional<TimeUnit> unit = AmountReader.unit(tokens, next);
        boolean plural = tokens.is(next, WordClass.UNITS);
        if (unit.isEmpty() || amount.isEmpty() && !plural || tokens.isWord(next, "second")) {
            return Optional.empty();
        }
        int end = next + 1;
        if (amount.isPresent()) {
            Amount units = amount.get().amount().times(AmountReader.unitsIn(tokens, next));
            return Optional.of(Candidate.articled(end, new TimePhrase.Stretch(units, unit.get())));
        }
        return Optional.of(Candidate.articled(end, plural(reference, unit.get())));
    }

    private static TimePhrase plural(Reference reference, TimeUnit unit) {
        return switch (reference) {
            case THIS -> new TimePhrase.General(TimexValue.Vague.PRESENT);
            case AHEAD, NEXT -> new TimePhrase.General(TimexValue.Vague.FUTURE);
            case LAST, PREVIOUS, SAME, FOLLOWING, PAST, RECENT, LATEST, BARE ->
                new TimePhrase.Stretch(Amount.VAGUE, unit);
        };
    }

    private static Optional<Candidate> named(Tokens tokens, Reference reference, int at) {
        Pointer pointer = new Pointer.To(reference);
        Optional<Candidate> dated = DateRule.dayAt(tokens, at);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<Reading> month = CalendarReader.month(tokens, at);
        if (month.isPresent()) {
            return Optional.of(Candidate.of(
                    month.get().end(),
                    new TimePhrase.Named(new Part.Month(month.get().value()), pointer)));
        }
        Optional<Reading> weekday = CalendarReader.weekday(tokens, at);
        if (weekday.isPresent()) {
            return Optional.of(Candidate.of(
                    weekday.get().end(),
                    new TimePhrase.Named(new Part.Weekday(weekday.get().value()), pointer)));
        }
        if (tokens.is(at, WordClass.SEASON)) {
            SeasonName season = SeasonName.values()[tokens.value(at, WordClass.SEASON)];
            return Optional.of(Candidate.of(at + 1, new TimePhrase.Named(new Part.Season(season), pointer)));
        }
        return HolidayRule.at(tokens, at)
                .map(day -> Candidate.of(day.end(), new TimePhrase.Named(new Part.NamedDay(day.holiday()), pointer)));
    }
}
