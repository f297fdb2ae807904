package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the first date of a range the year that stands behind the last: `May` in `from May to July 2020`, `26 June`
/// in `26 June - 4 August 1952`; and a day or month the year right before it.
final class YearSharing {
    private YearSharing() {}

    /// The same phrases, those that open a range with their year.
    static List<TaggedPhrase> share(Tokens tokens, List<TaggedPhrase> phrases) {
        List<TaggedPhrase> shared = new ArrayList<>(phrases);
        for (int i = 1; i < phrases.size(); i++) {
            int place = i;
            inYearBefore(tokens, phrases.get(i - 1), phrases.get(i)).ifPresent(dated -> shared.set(place, dated));
        }
        for (int i = phrases.size() - 2; i >= 0; i--) {
            TaggedPhrase phrase = phrases.get(i);
            TaggedPhrase last = shared.get(i + 1);
            boolean linked = DayListRule.isLink(tokens, phrase.to())
                    || tokens.isWord(phrase.to(), "until")
                    || tokens.isWord(phrase.to(), "till");
            if (last.from() == phrase.to() + 1 && linked) {
                Optional<CalendarValue> value = value(phrase.phrase(), last.phrase());
                int place = i;
                value.ifPresent(found -> shared.set(
                        place,
                        new TaggedPhrase(phrase.from(), phrase.to(), new TimePhrase.Fixed(found), phrase.modifier())));
            }
        }
        return shared;
    }

    /// `In 1848, on 18 March`: the year that stands right before a day or a month.
    private static Optional<TaggedPhrase> inYearBefore(Tokens tokens, TaggedPhrase year, TaggedPhrase date) {
        int at = tokens.isTight(year.to(), ',') ? year.to() + 1 : year.to();
        int next = tokens.isWord(at, "on") || tokens.isWord(at, "in") ? at + 1 : at;
        boolean beside = next == date.from() && next > year.to() && !tokens.isHyphen(date.from() - 1);
        if (beside
                && year.phrase() instanceof TimePhrase.Fixed(CalendarValue.Year(var number))
                && date.phrase() instanceof TimePhrase.Named(Part.Yearly part, Pointer.Open _)) {
            return part.in(number)
                    .map(value ->
                            new TaggedPhrase(date.from(), date.to(), new TimePhrase.Fixed(value), date.modifier()));
        }
        return Optional.empty();
    }

    private static Optional<CalendarValue> value(TimePhrase first, TimePhrase last) {
        if (first instanceof TimePhrase.Named(Part.Yearly part, Pointer.Open _)
                && last instanceof TimePhrase.Fixed(var end)
                && end.precision().isFinerThan(Precision.HALF)) {
            int year = end.first().getYear();
            return part.in(year)
                    .filter(value -> !value.first().isAfter(end.first()))
                    .or(() -> part.in(year - 1));
        }
        return Optional.empty();
    }
}
