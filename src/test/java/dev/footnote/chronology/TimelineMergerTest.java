package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineMergerTest {
    private final SourceDocument herald = Texts.document(
            "herald",
            "2023-05-20",
            "Customs officers seized forty crates of rifles in the harbour of Veracruz on 12 May.");
    private final SourceDocument courier = Texts.document(
            "courier", "2023-06-02", "In May, customs officers in Veracruz harbour found forty crates with rifles.");
    private final SourceDocument gazette = Texts.document(
            "gazette", "2023-05-21", "On 13 May officers of the customs seized forty crates of rifles at Veracruz.");
    private final SourceDocument journal =
            Texts.document("journal", "2023-05-21", "The governor of Veracruz opened a new library on 12 May.");

    @Test
    void oneEventInSeveralDocumentsBecomesOne() {
        List<TimelineEvent> events = merge(herald, courier);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.entry().document()).isEqualTo(herald.id());
            assertThat(event.also()).singleElement().satisfies(entry -> {
                assertThat(entry.document()).isEqualTo(courier.id());
                assertThat(entry.when().timex3()).isEqualTo("2023-05");
            });
        });
    }

    @Test
    void bothDatesStayWhereDocumentsDisagree() {
        assertThat(merge(herald, gazette))
                .singleElement()
                .satisfies(event -> assertThat(Stream.concat(Stream.of(event.entry()), event.also().stream())
                                .map(entry -> entry.when().timex3()))
                        .containsExactlyInAnyOrder("2023-05-12", "2023-05-13"));
    }

    @Test
    void otherEventsOfTheDayStayApart() {
        assertThat(merge(herald, journal)).hasSize(2);
    }

    @Test
    void theSameWordsInOneDocumentStayApart() {
        SourceDocument twice = Texts.document(
                "twice",
                "2023-05-20",
                "Rebels shelled the bridge at Kelm on 3 May. Rebels shelled the bridge at Kelm on 4 May.");
        assertThat(merge(twice)).hasSize(2);
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        List<TimelineEntry> entries = new ArrayList<>(entries(herald, courier, gazette, journal));
        Function<TimelineEntry, String> sentences = sentences(herald, courier, gazette, journal);
        List<TimelineEvent> first = new TimelineMerger().merge(entries, sentences);
        Collections.shuffle(entries, new Random(7));
        assertThat(new TimelineMerger().merge(entries, sentences)).isEqualTo(first);
    }

    @Test
    void twentyThousandEntriesOfTheSameWordsAreMerged() {
        TimelineEntry model = entries(herald).getFirst();
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            entries.add(new TimelineEntry(
                    Texts.document("d" + i, "", "").id(),
                    model.sentence(),
                    model.expression(),
                    model.when(),
                    model.basis(),
                    model.modality()));
        }
        List<TimelineEvent> events = new TimelineMerger().merge(entries, _ -> herald.text());
        assertThat(events.stream().mapToInt(event -> 1 + event.also().size()).sum())
                .isEqualTo(20_000);
    }

    private static List<TimelineEvent> merge(SourceDocument... documents) {
        return new TimelineMerger().merge(entries(documents), sentences(documents));
    }

    private static List<TimelineEntry> entries(SourceDocument... documents) {
        return Stream.of(documents)
                .flatMap(document -> new TimelineBuilder().build(document).stream())
                .toList();
    }

    private static Function<TimelineEntry, String> sentences(SourceDocument... documents) {
        Map<Object, String> texts =
                Stream.of(documents).collect(Collectors.toMap(SourceDocument::id, SourceDocument::text));
        return entry -> entry.sentence().in(texts.getOrDefault(entry.document(), ""));
    }
}
