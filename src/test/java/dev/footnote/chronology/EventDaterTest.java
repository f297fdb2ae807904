package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.ClockTime;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDaterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # the nearest date of the sentence, clause by clause
            raided  | The depot was raided on Tuesday, after crates had arrived in May. | 2023-11-14
            arrived | The depot was raided on Tuesday, after crates had arrived in May. | 2023-05
            # a vague time is a time too
            moved   | The bureau recently moved.                                        | PAST_REF
            # what is only measured against a date, expected, or has happened by now does not happen then
            sold    | Bonds due in May 2030 were sold on Tuesday.                       | 2023-11-14
            expects | The port expects the number of freight trains to double by 2030.  | 2023-11-17
            double  | The port expects the number of freight trains to double by 2030.  | 2030
            hired   | The yard has hired two hundred welders for the ferries of 2025.   | 2023-11-17
            # without one, the publication
            said    | The crates arrived in May 2021, when the dock was new, officials said. | 2023-11-17
            seized  | Crates were seized.                                               | 2023-11-17
            """)
    void datesAnEvent(String event, String text, String expected) {
        SourceDocument document = Texts.document("d", "2023-11-17", text);
        EventDater dater = new EventDater(document, new TemporalExtractor().extract(document));
        int start = text.indexOf(event);
        assertThat(dater.date(new Span(start, start + event.length())))
                .map(TimexValue::timex3)
                .contains(expected);
    }

    @Test
    void datesByThePublicationAsExactlyAsItIsStated() {
        SourceDocument day = Texts.document("d", "2023-11-17", "Crates were seized. The talks open today.");
        SourceDocument stamped = new SourceDocument(
                day.id(), day.details().withPublishedTime(new ClockTime(14, 5, Optional.empty())), day.text());
        EventDater dater = new EventDater(stamped, new TemporalExtractor().extract(stamped));

        assertThat(dater.date(new Span(12, 18))).map(TimexValue::timex3).contains("2023-11-17T14:05");
        assertThat(dater.date(new Span(30, 34))).map(TimexValue::timex3).contains("2023-11-17");
    }
}
