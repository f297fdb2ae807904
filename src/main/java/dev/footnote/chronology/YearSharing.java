package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the first date of a range the year that stands behind the last: `May` in `from May to July 2020`, `26 June`
/// in `26 June - 4 August 1952`.
final class YearSharing {
    private YearSharing() {}

    /// The same phrases, those that open a range with their year.
    static List<TaggedPhrase> share(Tokens tokens, List<TaggedPhrase> phrases) {
        List<TaggedPhrase> shared = new ArrayList<>(phrases);
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
