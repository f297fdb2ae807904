package dev.footnote.conversation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.Golden;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyGallery;
import dev.footnote.conversation.TimelineCommand;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReplyRendererTest {
    @Test
    void everyReplyHasTheFormOfTheContract() {
        StringBuilder all = new StringBuilder();
        ReplyGallery.all()
                .forEach((name, reply) -> all.append(new JsonReplyRenderer()
                                .render(invocation(reply), reply)
                                .toPrettyString())
                        .append('\n'));

        Golden.check(getClass(), "replies.json", all.toString());
    }

    @Test
    void aRangeHasItsFirstDateAndItsLast(@TempDir Path folder) throws IOException {
        TestBrief brief = new TestBrief(folder).with("bridge.txt", "The bridge was shut from 1 to 15 September 2023.");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            Invocation shut = Invocation.of("timeline", "topic", "bridge");
            Reply reply = new Dispatcher(library, List.of(new TimelineCommand(5))).dispatch(shut);
            JsonNode entry = new JsonReplyRenderer().render(shut, reply).at("/entries/0");
            assertThat(entry.path("date").asText()).isEqualTo("2023-09-01");
            assertThat(entry.path("until").asText()).isEqualTo("2023-09-15");
            assertThat(entry.path("precision").asText()).isEqualTo("day");
        }
    }

    private static Invocation invocation(Reply reply) {
        return reply.blocks().getFirst() instanceof ReplyBlock.Restated(Invocation invocation)
                ? invocation
                : new Invocation("ask", Map.of());
    }
}
