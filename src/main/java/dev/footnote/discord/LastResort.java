package dev.footnote.discord;

import java.io.IOException;
import java.util.EnumSet;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Answers an interaction over plain HTTP when the client's own attempt has failed. The client allows itself one for
/// each interaction; Discord allows more as long as none has succeeded.
final class LastResort {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int NEW_MESSAGE = 4;

    private final String apiBase;

    LastResort(String apiBase) {
        this.apiBase = apiBase;
    }

    /// Sends a new message.
    ///
    /// @throws IOException when Discord does not take it
    void answer(IReplyCallback interaction, Container container, boolean onlyToAsker) throws IOException {
        Request request = new Request.Builder()
                .url("%sinteractions/%s/%s/callback".formatted(apiBase, interaction.getId(), interaction.getToken()))
                .post(RequestBody.create(body(container, onlyToAsker), JSON))
                .build();
        try (Response response =
                interaction.getJDA().getHttpClient().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("HTTP " + response.code());
            }
        }
    }

    private static String body(Container container, boolean onlyToAsker) {
        try (MessageCreateData message = new MessageCreateBuilder()
                .setComponents(container)
                .useComponentsV2(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build()) {
            DataObject data = message.toData();
            int hidden = onlyToAsker ? Message.MessageFlag.EPHEMERAL.getValue() : 0;
            data.put("flags", data.getInt("flags", 0) | hidden);
            return DataObject.empty().put("type", NEW_MESSAGE).put("data", data).toString();
        }
    }
}
