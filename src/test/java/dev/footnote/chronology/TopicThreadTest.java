package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicThreadTest {
    @Test
    void aPronounGoesOnWithTheTopicAndAnotherSubjectEndsIt() {
        String text = "Ana Ruiz won. She thanked her team. Rain fell. It stopped.";
        List<Span> sentences = List.of(new Span(0, 13), new Span(14, 35), new Span(36, 46), new Span(47, 58));
        assertThat(TopicThread.about(
                        text, sentences, sentence -> sentence.in(text).contains("Ruiz")))
                .containsExactlyInAnyOrder(sentences.get(0), sentences.get(1));
    }
}
