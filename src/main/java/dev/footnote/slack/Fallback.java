package dev.footnote.slack;

import dev.footnote.conversation.VisibleText;
import java.util.List;

/// The plain text beside the blocks. Slack reads its own markup there, so what could come alive is escaped.
final class Fallback {
    private static final int PART = 300;
    private static final int LONGEST_ESCAPE = "&amp;".length();

    private Fallback() {}

    static String of(String call, List<Part> parts) {
        StringBuilder text = new StringBuilder(VisibleText.of(SlackLimits.clip(call, PART)));
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(VisibleText.of(SlackLimits.clip(part.words(), PART)));
        }
        String whole = escape(SlackLimits.clip(text.toString().strip(), SlackLimits.FALLBACK));
        String escaped = whole.length() <= SlackLimits.FALLBACK
                ? whole
                : escape(SlackLimits.clip(text.toString().strip(), SlackLimits.FALLBACK / LONGEST_ESCAPE));
        return escaped.isEmpty() ? "Footnote" : escaped;
    }

    /// The three characters that Slack's markup begins and ends with.
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What [#escape] was given.
    static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
