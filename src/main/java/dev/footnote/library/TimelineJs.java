package dev.footnote.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.Precision;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.time.LocalDate;

/// The timeline of a brief in the JSON of Knight Lab's TimelineJS 3, for newsrooms that publish with it. Only what is
/// dated in its own text is in it; longer dates have a start and an end. Document text is escaped, since TimelineJS
/// shows it as HTML.
public final class TimelineJs {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int HEADLINE = 80;

    private final Brief brief;

    public TimelineJs(Brief brief) {
        this.brief = brief;
    }

    /// The whole timeline as one object.
    public ObjectNode timeline() {
        ObjectNode timeline = JSON.objectNode();
        ArrayNode events = timeline.putArray("events");
        for (DocumentId id : brief.documentIds()) {
            SourceDocument document = brief.require(id);
            brief.entries(id).stream()
                    .filter(entry -> entry.basis() != DatingBasis.PUBLICATION)
                    .forEach(entry -> events.add(event(entry, document)));
        }
        return timeline;
    }

    private static ObjectNode event(TimelineEntry entry, SourceDocument document) {
        ObjectNode event = JSON.objectNode();
        Precision precision = entry.when().precision();
        event.set("start_date", date(entry.when().first(), precision));
        if (!entry.when().first().equals(entry.when().last())) {
            event.set("end_date", date(entry.when().last(), precision));
        }
        event.put("display_date", escaped(entry.when().label()));
        String sentence = entry.sentence().in(document.text()).strip();
        ObjectNode text = event.putObject("text");
        text.put("headline", escaped(headline(sentence)));
        text.put("text", "<blockquote>" + escaped(sentence) + "</blockquote><p>" + source(document) + "</p>");
        event.put("group", escaped(document.details().publisher().orElse("")));
        return event;
    }

    /// As exact as the text is: no day is made up for a month.
    private static ObjectNode date(LocalDate day, Precision precision) {
        ObjectNode date = JSON.objectNode();
        date.put("year", day.getYear());
        if (precision.isFinerThan(Precision.YEAR)) {
            date.put("month", day.getMonthValue());
        }
        if (precision.isFinerThan(Precision.MONTH)) {
            date.put("day", day.getDayOfMonth());
        }
        return date;
    }

    private static String headline(String sentence) {
        int space = sentence.length() <= HEADLINE ? -1 : sentence.lastIndexOf(' ', HEADLINE);
        return sentence.length() <= HEADLINE ? sentence : sentence.substring(0, space > 0 ? space : HEADLINE) + "…";
    }

    private static String source(SourceDocument document) {
        DocumentDetails details = document.details();
        String words = escaped(
                details.title() + details.publisher().map(name -> ", " + name).orElse(""));
        return details.url()
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> "<a href=\"" + escaped(url) + "\">" + words + "</a>")
                .orElse(words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
