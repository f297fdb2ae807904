package dev.footnote.search;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/// The words that every passage of a document is indexed under besides its own: what the document is called, who
/// published it and when, so that a question may name them.
public final class PassageHead {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private PassageHead() {}

    /// Title, publisher, date in words and series, as far as they are known.
    public static String of(DocumentDetails details) {
        StringJoiner head = new StringJoiner("\n");
        head.add(details.title());
        details.publisher().ifPresent(head::add);
        details.published().map(PassageHead::inWords).ifPresent(head::add);
        details.series().ifPresent(head::add);
        return head.toString();
    }

    private static String inWords(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> DAY.format(day.date());
            case PartialDate.Month month -> MONTH.format(month.month());
            case PartialDate.Year year -> year.toString();
        };
    }
}
