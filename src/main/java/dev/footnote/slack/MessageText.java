package dev.footnote.slack;

import java.util.regex.Pattern;

/// What somebody wrote, without Slack's markup around it.
final class MessageText {
    private static final Pattern MENTION = Pattern.compile("<[@#!][^>]*>");
    private static final Pattern LABELLED = Pattern.compile("<[^>|]*\\|([^>]*)>");
    private static final Pattern BARE = Pattern.compile("<([^>|]*)>");

    private MessageText() {}

    /// Mentions left out, links by their words, escapes undone.
    static String plain(String text) {
        String unmentioned = MENTION.matcher(text).replaceAll(" ");
        String labelled = LABELLED.matcher(unmentioned).replaceAll("$1");
        return Fallback.unescape(BARE.matcher(labelled).replaceAll("$1"))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
