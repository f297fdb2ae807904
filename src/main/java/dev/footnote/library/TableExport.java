package dev.footnote.library;

import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What was extracted as a table, a row each, in the order of the documents and of their text; the first line has the
/// names of the columns. Offsets are Unicode code points into the document's text, end exclusive.
public final class TableExport {
    private static final List<String> OF_DOCUMENT = List.of("document", "title", "publisher", "published", "url");

    private final Brief brief;

    public TableExport(Brief brief) {
        this.brief = brief;
    }

    /// Who said what.
    public void quotations(Consumer<String> lines) {
        lines.accept(CsvRow.of(with(
                List.of("speaker", "kind", "words", "cue", "mention", "start", "end", "confidence", "rule"),
                OF_DOCUMENT)));
        for (DocumentId id : brief.documentIds()) {
            SourceDocument document = brief.require(id);
            CodePoints points = new CodePoints(document.text());
            brief.quotations(id)
                    .forEach(quotation ->
                            lines.accept(CsvRow.of(with(row(quotation, document.text(), points), describe(document)))));
        }
    }

    /// What happened when.
    public void timeline(Consumer<String> lines) {
        lines.accept(CsvRow.of(with(
                List.of(
                        "date",
                        "precision",
                        "first_day",
                        "last_day",
                        "as_written",
                        "basis",
                        "modality",
                        "sentence",
                        "start",
                        "end"),
                OF_DOCUMENT)));
        for (DocumentId id : brief.documentIds()) {
            SourceDocument document = brief.require(id);
            CodePoints points = new CodePoints(document.text());
            brief.entries(id)
                    .forEach(entry ->
                            lines.accept(CsvRow.of(with(row(entry, document.text(), points), describe(document)))));
        }
    }

    private static List<String> row(Quotation quotation, String text, CodePoints points) {
        Span extent = points.of(quotation.extent());
        return List.of(
                quotation.speaker().map(Person::name).orElse(""),
                lower(quotation.kind()),
                words(quotation.content(), text),
                words(quotation.cue(), text),
                words(quotation.source(), text),
                Integer.toString(extent.start()),
                Integer.toString(extent.end()),
                String.format(Locale.ROOT, "%.2f", quotation.confidence()),
                lower(quotation.rule()));
    }

    private static List<String> row(TimelineEntry entry, String text, CodePoints points) {
        Span sentence = points.of(entry.sentence());
        return List.of(
                entry.when().timex3(),
                lower(entry.when().precision()),
                entry.when().first().toString(),
                entry.when().last().toString(),
                entry.expression()
                        .map(TemporalExpression::span)
                        .map(span -> span.in(text))
                        .orElse(""),
                lower(entry.basis()),
                lower(entry.modality()),
                entry.sentence().in(text),
                Integer.toString(sentence.start()),
                Integer.toString(sentence.end()));
    }

    private static List<String> describe(SourceDocument document) {
        DocumentDetails details = document.details();
        return List.of(
                document.id().value(),
                details.title(),
                details.publisher().orElse(""),
                details.published().map(PartialDate::toString).orElse(""),
                details.url().orElse(""));
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> with(List<String> own, List<String> ofDocument) {
        List<String> row = new ArrayList<>(own);
        row.addAll(ofDocument);
        return row;
    }
}
