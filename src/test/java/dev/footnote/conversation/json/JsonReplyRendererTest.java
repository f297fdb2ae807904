package dev.footnote.conversation.json;

import dev.footnote.Golden;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyGallery;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private static Invocation invocation(Reply reply) {
        return reply.blocks().getFirst() instanceof ReplyBlock.Restated(Invocation invocation)
                ? invocation
                : new Invocation("ask", Map.of());
    }
}
