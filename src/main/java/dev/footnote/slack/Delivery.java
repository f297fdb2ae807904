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
import com.slack.api.webhook.WebhookResponse;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.picture.TimelinePicture;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands answers to Slack: waits when Slack says so, sends a shorter page when one is refused for its size, and says in
/// the log what could not be delivered. Blocking; thread-safe.
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int ATTEMPTS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int SHORTER = SlackLimits.CHARACTERS / 3;
    private static final Set<String> TOO_BIG = Set.of("msg_too_long", "invalid_blocks", "invalid_blocks_format");
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

    /// What Slack made of a message.
    private sealed interface Verdict {
        record Taken() implements Verdict {}

        record Wait(Duration time) implements Verdict {}

        record TooBig(String reason) implements Verdict {}

        record Refused(String reason) implements Verdict {}
    }

    /// Sends an answer, and returns when Slack has it or will not take it.
    void send(Destination destination, Outgoing outgoing) {
        SlackMessage message = renderer.render(outgoing.reply(), outgoing.view());
        Optional<String> failure = attempt(destination, outgoing, message);
        if (failure.isEmpty()) {
            picture(destination, outgoing);
            return;
        }
        LOG.warn("Slack refused a message ({}); a shorter one is tried", failure.get());
        SlackMessage shorter = renderer.render(outgoing.reply(), outgoing.view(), SHORTER);
        Optional<String> again = attempt(destination, outgoing, shorter);
        if (again.isPresent()) {
            LOG.warn("Slack refused the shorter message too ({})", again.get());
            View alone = new View(0, outgoing.view().asker(), true);
            attempt(destination, outgoing, renderer.render(Reply.invalid(APOLOGY), alone));
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

    /// @return why the message was refused for what it is; empty when it was taken, or when no other would be
    private Optional<String> attempt(Destination destination, Outgoing outgoing, SlackMessage message) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (post(destination, outgoing, message)) {
                case Verdict.Taken() -> {
                    return Optional.empty();
                }
                case Verdict.TooBig(String reason) -> {
                    return Optional.of(reason);
                }
                case Verdict.Refused(String reason) -> {
                    LOG.warn("an answer was not delivered: {}", reason);
                    return Optional.empty();
                }
                case Verdict.Wait(Duration time) -> {
                    if (!waited(time)) {
                        return Optional.empty();
                    }
                }
            }
        }
        LOG.warn("an answer was not delivered: Slack was asked {} times", ATTEMPTS);
        return Optional.empty();
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

    private Verdict post(Destination destination, Outgoing outgoing, SlackMessage message) {
        try {
            return switch (destination) {
                case Destination.ResponseUrl(String address) ->
                    verdict(slack.send(address, json.toJson(body(outgoing, message))));
                case Destination.Channel channel -> verdict(postTo(channel, outgoing, message));
                case Destination.Person(String user) -> verdict(postForAll(user, Optional.empty(), message));
            };
        } catch (SlackApiException refused) {
            return verdict(refused);
        } catch (IOException failed) {
            LOG.info("Slack could not be reached: {}", failed.getMessage());
            return new Verdict.Wait(Duration.ofSeconds(1));
        }
    }

    private static Map<String, Object> body(Outgoing outgoing, SlackMessage message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", outgoing.view().onlyToAsker() ? "ephemeral" : "in_channel");
        body.put("replace_original", outgoing.replace());
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

    private static Verdict verdict(SlackApiTextResponse response) {
        if (response.isOk()) {
            return new Verdict.Taken();
        }
        return TOO_BIG.contains(response.getError())
                ? new Verdict.TooBig(response.getError())
                : new Verdict.Refused(String.valueOf(response.getError()));
    }

    private static Verdict verdict(WebhookResponse response) {
        int code = response.getCode();
        if (code == 429 || code >= 500) {
            return new Verdict.Wait(retryAfter(response.getHeaders()));
        }
        if (code == 200) {
            return new Verdict.Taken();
        }
        return code == 400 || code == 413
                ? new Verdict.TooBig("HTTP " + code + " " + response.getBody())
                : new Verdict.Refused("HTTP " + code);
    }

    private static Verdict verdict(SlackApiException refused) {
        int code = refused.getResponse().code();
        if (code == 429 || code >= 500) {
            return new Verdict.Wait(retryAfter(refused.getResponse().headers().toMultimap()));
        }
        return new Verdict.Refused("HTTP " + code);
    }

    private static Duration retryAfter(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> header.getValue().stream())
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .findFirst()
                .orElse(Duration.ofSeconds(1));
    }
}
