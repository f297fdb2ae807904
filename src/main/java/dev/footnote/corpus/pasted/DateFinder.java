package dev.footnote.corpus.pasted;

import dev.footnote.text.PartialDate;
import java.time.YearMonth;
import java.util.Optional;

/// Finds when a page was published, as exactly as its text lets one say without guessing.
final class DateFinder {
    private final PastedPage page;
    private final StatedDates stated;

    DateFinder(PastedPage page, Optional<PageLine> title, WebAddresses addresses) {
        this.page = page;
        this.stated = new StatedDates(page, title, addresses);
    }

    Optional<Inferred> find() {
        Optional<StatedDates.Statement> statement = stated.find();
        Optional<Inferred> whole = statement.flatMap(DateFinder::whole);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<TextClock.Year> year = new TextClock(page).year(statement.map(StatedDates.Statement::date));
        return year.flatMap(
                known -> statement.flatMap(day -> completed(day, known)).or(() -> fromProse(known)));
    }

    private static Optional<Inferred> whole(StatedDates.Statement statement) {
        return statement
                .date()
                .date()
                .map(date -> inferred(statement.exact() ? date : monthOf(date), statement.reason()));
    }

    private static Optional<Inferred> completed(StatedDates.Statement statement, TextClock.Year year) {
        return statement
                .date()
                .in(year.year())
                .map(date -> inferred(
                        statement.exact() ? date : monthOf(date),
                        statement.reason() + "; the year, since " + year.reason()));
    }

    private Optional<Inferred> fromProse(TextClock.Year year) {
        NewsDay day = new NewsDay(page);
        return day.month(year.year())
                .map(month -> inferred(
                        month,
                        "“%s”, the newest day that the text looks back on; the year, since %s"
                                .formatted(day.evidence(year.year()).orElse(""), year.reason())))
                .or(() -> Optional.of(
                        inferred(new PartialDate.Year(year.year()), "what it says of years: " + year.reason())));
    }

    private static Inferred inferred(PartialDate date, String reason) {
        return new Inferred(date.toString(), "the date is inferred from " + reason);
    }

    private static PartialDate monthOf(PartialDate date) {
        return date instanceof PartialDate.Day day ? new PartialDate.Month(YearMonth.from(day.date())) : date;
    }
}
