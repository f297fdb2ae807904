package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpCodecTest {
    @Test
    void everyFollowUpReadsBackAsItself() {
        List<FollowUp> all = List.of(
                new FollowUp.Page(0),
                new FollowUp.Page(12),
                new FollowUp.Share(3),
                new FollowUp.SharedPage(2),
                new FollowUp.Nearest(),
                new FollowUp.With("show", "all"),
                new FollowUp.Context(new DocumentId("news/a:b.md"), new Span(10, 1_000_000), "k3x9"),
                new FollowUp.Ask("quote", "Doe: Jane"));

        assertThat(all)
                .allSatisfy(followUp -> assertThat(FollowUpCodec.encode(followUp))
                        .hasValueSatisfying(id -> {
                            assertThat(id).hasSizeLessThanOrEqualTo(FollowUpCodec.MAX_LENGTH);
                            assertThat(FollowUpCodec.decode(id)).hasValue(followUp);
                        }));
    }

    @Test
    void aLongDocumentIdIsFoundAgainByItsDigest() {
        DocumentId id = new DocumentId("archive/" + "long/".repeat(40) + "a.md");

        String written = FollowUpCodec.encode(
                        new FollowUp.Context(id, new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE), "zik0zj"))
                .orElseThrow();

        assertThat(written).hasSizeLessThanOrEqualTo(FollowUpCodec.MAX_LENGTH);
        assertThat(FollowUpCodec.decode(written))
                .hasValueSatisfying(followUp -> assertThat(followUp)
                        .isInstanceOfSatisfying(FollowUp.Context.class, context -> {
                            assertThat(FollowUpCodec.means(context.document(), id))
                                    .isTrue();
                            assertThat(FollowUpCodec.means(context.document(), new DocumentId("other")))
                                    .isFalse();
                        }));
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        assertThat(FollowUpCodec.encode(new FollowUp.Ask("quote", "x".repeat(100))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f1",
                "f0:p:1",
                "f1:p:x",
                "f1:p:-1",
                "f1:z",
                "f1:c:1",
                "f1:c:9:2:a",
                "f1:c:1:2:",
                "f1:a:quote"
            })
    void whatIsNotOursIsNotRead(String id) {
        assertThat(FollowUpCodec.decode(id)).isEmpty();
    }
}
