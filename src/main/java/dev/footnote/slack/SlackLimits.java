package dev.footnote.slack;

/// What we put into one message at most: somewhat less than Slack takes (50 blocks, about 13,000 characters), since it
/// counts in ways of its own. The others are Slack's own limits for parts.
final class SlackLimits {
    static final int BLOCKS = 40;
    static final int CHARACTERS = 11_000;

    /// One part of a reply; Slack's limit for the text of a section, kept in rich text as well.
    static final int PART = 3_000;

    static final int HEADER = 150;
    static final int LABEL = 75;
    static final int VALUE = 2_000;

    /// Longer addresses are no use in a citation.
    static final int ADDRESS = 512;

    /// The plain text beside the blocks, for notifications and screen readers.
    static final int FALLBACK = 3_000;

    private SlackLimits() {}

    /// At most `most` UTF-16 units of a text of ours, which is no excerpt; what is cut ends in an ellipsis.
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
