package dev.footnote.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.util.json.GsonFactory;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.picture.TimelinePicture;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands answers to Slack: waits when Slack says so, sends a shorter page when one is refused for its size, and says in
/// the log what could not be delivered. Blocking; thread-safe.
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int ATTEMPTS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int SHORTER = SlackLimits.CHARACTERS / 3;
    private static final String APOLOGY = "Slack did not take the answer. The log of Footnote says why.";

    private final Slack slack;
    private final MethodsClient methods;
    private final SlackRenderer renderer;
    private final Gson json;
    private final TimelinePicture pictures = new TimelinePicture();

    Delivery(Slack slack, String botToken, SlackRenderer renderer) {
        this.slack = slack;
        this.methods = slack.methods(botToken);
        this.renderer = renderer;
        this.json = GsonFactory.createSnakeCase(slack.getConfig());
    }

    /// Sends an answer, and returns when Slack has it or will not take it.
    void send(Destination destination, Outgoing outgoing) {
        SlackMessage message = renderer.render(outgoing.reply(), outgoing.view());
        switch (attempt(destination, outgoing, message)) {
            case SlackVerdict.Taken() -> picture(destination, outgoing);
            case SlackVerdict.NotThis(String reason) -> sendShorter(destination, outgoing, reason);
            case SlackVerdict.Refused(String reason) -> LOG.warn("an answer was not delivered: {}", reason);
            case SlackVerdict.Wait ignored ->
                LOG.warn("an answer was not delivered: Slack was asked {} times", ATTEMPTS);
        }
    }

    private void sendShorter(Destination destination, Outgoing outgoing, String reason) {
        LOG.warn("Slack refused a message ({}); a shorter one is tried", reason);
        SlackMessage shorter = renderer.render(outgoing.reply(), outgoing.view(), SHORTER);
        if (attempt(destination, outgoing, shorter) instanceof SlackVerdict.NotThis(String again)) {
            LOG.warn("Slack refused the shorter message too ({})", again);
            Outgoing apology = new Outgoing(
                    Reply.invalid(APOLOGY), new View(0, outgoing.view().asker(), true), false);
            attempt(destination, apology, renderer.render(apology.reply(), apology.view()));
        }
    }

    /// A timeline that all in a channel see comes with its picture, in the thread of the answer.
    private void picture(Destination destination, Outgoing outgoing) {
        if (destination instanceof Destination.Channel channel
                && !outgoing.view().onlyToAsker()) {
            pictures.of(outgoing.reply())
                    .ifPresent(png -> upload(channel, png, pictures.alternative(outgoing.reply())));
        }
    }

    private void upload(Destination.Channel channel, byte[] png, String alternative) {
        try {
            FilesUploadV2Response response = methods.filesUploadV2(request -> request.channel(channel.id())
                    .threadTs(channel.thread().isEmpty() ? null : channel.thread())
                    .fileData(png)
                    .filename(TimelinePicture.FILE_NAME)
                    .title("Timeline")
                    .altTxt(alternative));
            if (!response.isOk()) {
                LOG.info("the picture of a timeline was not delivered: {}", response.getError());
            }
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.info("the picture of a timeline was not delivered: {}", failed.getMessage());
        }
    }

    /// Tries until Slack says yes or no; [SlackVerdict.Wait] when it has said neither for too long.
    private SlackVerdict attempt(Destination destination, Outgoing outgoing, SlackMessage message) {
        SlackVerdict verdict = post(destination, outgoing, message);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            if (!(verdict instanceof SlackVerdict.Wait(Duration time)) || !waited(time)) {
                return verdict;
            }
            verdict = post(destination, outgoing, message);
        }
        return verdict;
    }

    private static boolean waited(Duration time) {
        try {
            Thread.sleep(time.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : time);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SlackVerdict post(Destination destination, Outgoing outgoing, SlackMessage message) {
        try {
            return switch (destination) {
                case Destination.ResponseUrl(String address, String thread) ->
                    SlackVerdict.of(slack.send(address, json.toJson(body(thread, outgoing, message))));
                case Destination.Channel channel -> SlackVerdict.of(postTo(channel, outgoing, message));
                case Destination.Person(String user) -> SlackVerdict.of(postForAll(user, Optional.empty(), message));
            };
        } catch (SlackApiException refused) {
            return SlackVerdict.of(refused);
        } catch (IOException failed) {
            LOG.info("Slack could not be reached: {}", failed.getMessage());
            return new SlackVerdict.Wait(SlackVerdict.A_MOMENT);
        }
    }

    private static Map<String, Object> body(String thread, Outgoing outgoing, SlackMessage message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", outgoing.view().onlyToAsker() ? "ephemeral" : "in_channel");
        body.put("replace_original", outgoing.replace());
        if (!thread.isEmpty()) {
            body.put("thread_ts", thread);
        }
        body.put("text", message.text());
        body.put("blocks", message.blocks());
        body.put("unfurl_links", false);
        body.put("unfurl_media", false);
        return body;
    }

    private SlackApiTextResponse postTo(Destination.Channel channel, Outgoing outgoing, SlackMessage message)
            throws IOException, SlackApiException {
        Optional<String> thread = Optional.of(channel.thread()).filter(ts -> !ts.isEmpty());
        if (outgoing.view().onlyToAsker()) {
            return methods.chatPostEphemeral(ChatPostEphemeralRequest.builder()
                    .channel(channel.id())
                    .user(channel.user())
                    .threadTs(thread.orElse(null))
                    .text(message.text())
                    .blocks(message.blocks())
                    .build());
        }
        return postForAll(channel.id(), thread, message);
    }

    private SlackApiTextResponse postForAll(String place, Optional<String> thread, SlackMessage message)
            throws IOException, SlackApiException {
        return methods.chatPostMessage(ChatPostMessageRequest.builder()
                .channel(place)
                .threadTs(thread.orElse(null))
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .mrkdwn(false)
                .build());
    }
}
