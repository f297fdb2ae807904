package dev.footnote.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Slack made of a message.
sealed interface SlackVerdict {
    /// What Slack says of the place or of the bot rather than of the message: no other message would be taken.
    Set<String> NO_MESSAGE_AT_ALL = Set.of(
            "access_denied",
            "account_inactive",
            "as_user_not_supported",
            "cannot_reply_to_message",
            "channel_not_found",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "invalid_auth",
            "is_archived",
            "is_inactive",
            "messages_tab_disabled",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "not_in_channel",
            "org_login_required",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_thread_only_channel",
            "team_access_not_granted",
            "team_not_found",
            "thread_not_found",
            "token_expired",
            "token_revoked",
            "user_not_in_channel");

    /// What passes.
    Set<String> FOR_NOW = Set.of(
            "fatal_error",
            "internal_error",
            "message_limit_exceeded",
            "rate_limited",
            "ratelimited",
            "request_timeout",
            "service_unavailable",
            "team_added_to_org");

    Duration A_MOMENT = Duration.ofSeconds(1);

    record Taken() implements SlackVerdict {}

    /// The same message may be taken later.
    record Wait(Duration time) implements SlackVerdict {}

    /// Another message may be taken: this one is too long, or there is something in it that Slack does not like.
    record NotThis(String reason) implements SlackVerdict {}

    /// None will be.
    record Refused(String reason) implements SlackVerdict {}

    static SlackVerdict of(SlackApiTextResponse response) {
        String error = String.valueOf(response.getError());
        if (response.isOk()) {
            return new Taken();
        }
        if (FOR_NOW.contains(error)) {
            return new Wait(A_MOMENT);
        }
        return NO_MESSAGE_AT_ALL.contains(error) ? new Refused(error) : new NotThis(error);
    }

    static SlackVerdict of(WebhookResponse response) {
        int code = response.getCode();
        if (code == 429 || code >= 500) {
            return new Wait(retryAfter(response.getHeaders()));
        }
        if (code == 200) {
            return new Taken();
        }
        return code == 400 || code == 413
                ? new NotThis("HTTP " + code + " " + response.getBody())
                : new Refused("HTTP " + code);
    }

    static SlackVerdict of(SlackApiException failed) {
        int code = failed.getResponse().code();
        if (code == 429 || code >= 500) {
            return new Wait(retryAfter(failed.getResponse().headers().toMultimap()));
        }
        return new Refused("HTTP " + code);
    }

    private static Duration retryAfter(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> header.getValue().stream())
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .findFirst()
                .orElse(A_MOMENT);
    }
}
