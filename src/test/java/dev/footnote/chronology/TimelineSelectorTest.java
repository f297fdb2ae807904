package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.PartialDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineSelectorTest {
    private final TimelineSelector selector = new TimelineSelector();

    @Test
    void theDateThatMoreDocumentsTellComesFirst() {
        List<TimelineSelector.Candidate> candidates = candidates(
                Texts.document("a", "2023-05-20", "The dam broke on 3 May 2023. A fair was held on 9 May 2023."),
                Texts.document("b", "2023-05-21", "The dam broke on 3 May 2023."));
        assertThat(dates(candidates, 1)).containsExactly("2023-05-03");
    }

    @Test
    void everyDateGetsOneEventBeforeAnyGetsTwo() {
        List<TimelineSelector.Candidate> candidates = candidates(
                Texts.document("a", "2023-05-20", "The dam broke on 3 May 2023. A fair was held on 9 May 2023."),
                Texts.document("b", "2023-05-21", "Villages were flooded on 3 May 2023."));
        assertThat(dates(candidates, 2)).containsExactly("2023-05-03", "2023-05-09");
    }

    @Test
    void aDateStillToldOnOtherDaysCountsMore() {
        List<TimelineSelector.Candidate> candidates = candidates(
                Texts.document("a", "2023-05-09", "A fair was held on 9 May 2023. Stalls opened on 9 May 2023."),
                Texts.document("b", "2023-05-20", "The dam broke on 3 May 2023."));
        assertThat(selector
                        .select(
                                candidates,
                                1,
                                id -> PartialDate.parse(id.value().equals("a") ? "2023-05-09" : "2023-05-20"))
                        .stream()
                        .map(event -> event.entry().when().timex3()))
                .containsExactly("2023-05-03");
    }

    @Test
    void theResultIsInTimelineOrder() {
        List<TimelineSelector.Candidate> candidates = candidates(
                Texts.document("a", "2023-05-20", "A fair was held on 9 May 2023. The dam broke on 3 May 2023."));
        assertThat(dates(candidates, 5)).containsExactly("2023-05-03", "2023-05-09");
    }

    private List<String> dates(List<TimelineSelector.Candidate> candidates, int limit) {
        return selector.select(candidates, limit).stream()
                .map(event -> event.entry().when().timex3())
                .toList();
    }

    private static List<TimelineSelector.Candidate> candidates(dev.footnote.text.SourceDocument... documents) {
        return Stream.of(documents)
                .flatMap(document -> new TimelineBuilder().build(document).stream())
                .map(entry -> new TimelineSelector.Candidate(new TimelineEvent(entry, List.of()), 1))
                .toList();
    }
}
