package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.Shared;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderSetsTest {
    /// A place that has slipped, by a change of the data or of what counts, cuts words.
    @ParameterizedTest
    @EnumSource
    void everyAnswerIsWholeWordsOfItsDocument(ReaderSets.Brief brief) {
        Shared.path("bench");
        AskSet set = ReaderSets.of(brief);
        Map<String, String> texts = new HashMap<>();
        set.documents().forEach(source -> texts.put(source.id().value(), source.text()));

        assertThat(set.items()).extracting(AskSet.Item::id).doesNotHaveDuplicates();
        assertThat(set.items()).anyMatch(AskSet.Item::answerable).anyMatch(item -> !item.answerable());
        for (AskSet.Item item : set.items()) {
            for (AskSet.Place place : item.answers()) {
                String text = texts.get(place.document());
                assertThat(text.substring(place.start(), place.end()))
                        .as("%s", item)
                        .isNotBlank()
                        .isEqualTo(text.substring(place.start(), place.end()).strip());
                assertThat(isWithinWord(text, place.start()) || isWithinWord(text, place.end()))
                        .as("%s", item)
                        .isFalse();
            }
        }
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at));
    }
}
