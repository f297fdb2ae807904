package dev.footnote.corpus;

import dev.footnote.corpus.pasted.WrittenDates;
import dev.footnote.text.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as files state it of themselves: as ISO writes it, in figures without a doubt, as mails and feeds have it, or
/// in words. What can be read in two ways is no statement, nor is what programs put where they have none. Pure.
final class StatedDate {
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d\\d)[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ]?(?:\\d{4,6}|\\d{1,2}:.*)?Z?)?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)[/.](\\d{2})");

    /// Before this year nothing was printed that states its day.
    private static final int FIRST_YEAR = 1400;

    private static final String NO_DATE = "1970-01-01";

    private StatedDate() {}

    /// The date in ISO's form; of a stamp in that form, all of it.
    static Optional<String> of(String value) {
        String stated = value.strip();
        Optional<PartialDate> iso = PartialDate.parse(stated);
        Optional<String> date = iso.isPresent() ? Optional.of(stated) : other(stated);
        return date.filter(StatedDate::isPossible);
    }

    /// The day, month or year alone.
    static Optional<String> day(String value) {
        return of(value).flatMap(PartialDate::parse).map(PartialDate::toString);
    }

    private static Optional<String> other(String stated) {
        Matcher compact = COMPACT.matcher(stated);
        if (compact.matches()) {
            return Optional.of(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
        }
        Matcher month = MONTH.matcher(stated);
        return month.matches()
                ? Optional.of(month.group(1) + "-" + month.group(2))
                : WrittenDates.only(stated).map(PartialDate::toString);
    }

    private static boolean isPossible(String date) {
        return PartialDate.parse(date)
                .filter(known -> known.first().getYear() >= FIRST_YEAR
                        && !known.toString().equals(NO_DATE))
                .isPresent();
    }
}
