package dev.footnote.conversation;

import dev.footnote.check.Difference;
import dev.footnote.check.Match;
import dev.footnote.check.Verdict;
import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.Modality;
import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.chronology.TimexType;
import dev.footnote.people.Person;
import dev.footnote.quotation.AttributionRule;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationKind;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Replies made by hand that together show every block, for the tests of renderers. They depend on no engine, so what
/// a renderer makes of them changes only with the renderer.
public final class ReplyGallery {
    private static final String FERRY = """
            The council voted on Tuesday to close the older ferry line. It employs 140 people.

            “Nobody likes to see a boat go,” said Marta Ilves, the mayor.

            The lamp of the lighthouse was found in a barn on 4 November 2023.
            """;

    private static final SourceDocument DOCUMENT = new SourceDocument(
            new DocumentId("news/ferries.md"),
            new DocumentDetails(
                    "Island to close its older ferry line",
                    Optional.of("Harbour Post"),
                    Optional.empty(),
                    Optional.of("Nora Quayle"),
                    Optional.of(new PartialDate.Day(LocalDate.of(2024, 3, 15))),
                    Optional.of("https://example.org/ferries"),
                    Optional.empty(),
                    List.of()),
            FERRY);

    private static final SourceDocument OTHER = new SourceDocument(
            new DocumentId("gull.txt"),
            new DocumentDetails(
                    "Barn gives up its lamp",
                    Optional.of("Evening Gull"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("a radio report"),
                    List.of("the title is the first line of the text")),
            "In November the lamp was found in a barn.");

    private static final ReplyBlock.Footer FOOTER = new ReplyBlock.Footer("2 documents, indexed 1 Jun 2024, 12:00 UTC");

    private ReplyGallery() {}

    /// Every reply by a short name.
    public static Map<String, Reply> all() {
        Map<String, Reply> all = new LinkedHashMap<>();
        all.put("ask", ask());
        all.put("ask-nothing", nothing());
        all.put("ask-perhaps", perhaps());
        all.put("quote", quote());
        all.put("quote-unknown", unknown());
        all.put("timeline", timeline());
        all.put("sources", sources());
        all.put("check", check());
        all.put("invalid", Reply.invalid("“soon” is no date; write from as 2023, 2023-11 or 2023-11-17."));
        return all;
    }

    private static Reply ask() {
        return Reply.found(List.of(
                new ReplyBlock.Restated(
                        new Invocation("ask", Map.of("question", "How many people does the line employ?"))),
                passage(1, excerpt("The council", "140 people."), span("It employs 140 people.")),
                FOOTER));
    }

    private static Reply nothing() {
        return Reply.notInDocuments(List.of(
                new ReplyBlock.Restated(Invocation.of("ask", "question", "What does a krona buy?")),
                new ReplyBlock.Note("The documents do not tell."),
                new ReplyBlock.Nearest(
                        List.of(passage(1, excerpt("The council", "140 people."), span("It employs 140 people.")))),
                new ReplyBlock.Choices(
                        List.of(new ReplyBlock.Choice("Show the nearest passages", new FollowUp.Nearest()))),
                FOOTER));
    }

    private static Reply perhaps() {
        ReplyBlock.CitedPassage nearest =
                passage(1, excerpt("The council", "140 people."), span("It employs 140 people."));
        return Reply.notInDocuments(List.of(
                new ReplyBlock.Restated(Invocation.of("ask", "question", "How big is the crew?")),
                new ReplyBlock.Note("The documents do not plainly tell."),
                new ReplyBlock.Note("These passages come nearest and may tell it in other words:"),
                new ReplyBlock.Perhaps(nearest),
                new ReplyBlock.Nearest(List.of(nearest), 1),
                FOOTER));
    }

    private static Reply quote() {
        Quotation quotation = new Quotation(
                QuotationKind.DIRECT,
                List.of(span("“Nobody likes to see a boat go,”")),
                List.of(span("said")),
                List.of(span("Marta Ilves, the mayor")),
                Optional.of(mayor()),
                0.95,
                AttributionRule.values()[0]);
        return Reply.found(List.of(
                new ReplyBlock.Restated(Invocation.of("quote", "person", "ilves")),
                new ReplyBlock.Heading("Marta Ilves, mayor"),
                new ReplyBlock.CitedQuotation(
                        1,
                        excerpt("“Nobody", "the mayor."),
                        quotation,
                        Optional.of(mayor()),
                        List.of(new Excerpt(OTHER, new Span(0, 2)).citation())),
                FOOTER));
    }

    private static Reply unknown() {
        return Reply.notInDocuments(List.of(
                new ReplyBlock.Restated(Invocation.of("quote", "person", "Ilvanov")),
                new ReplyBlock.Note("The documents quote nobody called “Ilvanov”. The nearest names are Marta Ilves."),
                new ReplyBlock.Choices(
                        List.of(new ReplyBlock.Choice("Marta Ilves", new FollowUp.Ask("quote", "Marta Ilves")))),
                FOOTER));
    }

    private static Reply timeline() {
        TimelineEntry day = entry(
                DOCUMENT,
                "The lamp of the lighthouse was found in a barn on 4 November 2023.",
                "4 November 2023",
                new CalendarValue.Day(LocalDate.of(2023, 11, 4)));
        TimelineEntry month = entry(
                OTHER,
                "In November the lamp was found in a barn.",
                "November",
                new CalendarValue.Month(YearMonth.of(2023, 11)));
        return Reply.found(List.of(
                new ReplyBlock.Restated(Invocation.of("timeline", "topic", "lamp")),
                new ReplyBlock.Heading("November 2023"),
                new ReplyBlock.DatedLine(
                        1,
                        new Excerpt(DOCUMENT, day.sentence()),
                        day,
                        List.of(new ReplyBlock.Corroboration(new Excerpt(OTHER, month.sentence()), month))),
                FOOTER));
    }

    private static Reply check() {
        String claim = "Nobody ever likes to see a ship go";
        Match match = new Match(
                DOCUMENT,
                span("Nobody likes to see a boat go"),
                List.of(new Difference.Added(new Span(7, 11)), new Difference.Changed(new Span(27, 31), span("boat"))),
                0.75);
        return Reply.found(List.of(
                new ReplyBlock.Restated(Invocation.of("check", "text", "“" + claim + "” — Per Lund")),
                new ReplyBlock.Checked(
                        1,
                        claim,
                        new Verdict.Near(List.of(match)),
                        Optional.of(mayor()),
                        Optional.of(Person.named("Per Lund"))),
                passage(1, excerpt("“Nobody", "the mayor."), match.span()),
                new ReplyBlock.Checked(
                        2, "Boats fly", new Verdict.NotThere(Optional.empty()), Optional.empty(), Optional.empty()),
                FOOTER));
    }

    private static Reply sources() {
        return Reply.found(List.of(
                new ReplyBlock.Restated(new Invocation("sources", Map.of())),
                new ReplyBlock.SourceLine(1, new Excerpt(DOCUMENT, new Span(0, 0)).citation(), 1, 2),
                new ReplyBlock.SourceLine(2, new Excerpt(OTHER, new Span(0, 2)).citation(), 0, 1),
                new ReplyBlock.Note("Left out: bad.txt, since it holds no text."),
                FOOTER));
    }

    private static ReplyBlock.CitedPassage passage(int number, Excerpt excerpt, Span answer) {
        return new ReplyBlock.CitedPassage(
                number, excerpt, Optional.of(answer), 7.5, List.of(new Excerpt(OTHER, new Span(0, 2)).citation()));
    }

    private static Person mayor() {
        return new Person("Marta Ilves", List.of(), Optional.of("mayor"), Optional.empty());
    }

    private static TimelineEntry entry(SourceDocument document, String sentence, String words, CalendarValue when) {
        Span at = in(document, sentence);
        Span expression = in(document, words);
        return new TimelineEntry(
                document.id(),
                at,
                Optional.of(new TemporalExpression(expression, TimexType.DATE, when, Optional.empty())),
                when,
                DatingBasis.SENTENCE,
                Modality.HAPPENED);
    }

    private static Excerpt excerpt(String from, String to) {
        return new Excerpt(DOCUMENT, new Span(FERRY.indexOf(from), FERRY.indexOf(to) + to.length()));
    }

    private static Span span(String words) {
        return in(DOCUMENT, words);
    }

    private static Span in(SourceDocument document, String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
