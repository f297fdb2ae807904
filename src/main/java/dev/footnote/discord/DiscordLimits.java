package dev.footnote.discord;

/// What Discord allows in one message of components, as its reference for components gives it.
final class DiscordLimits {
    /// Characters over all text displays of a message.
    static final int TEXT = 4_000;

    /// Components in a message, those inside others included.
    static final int COMPONENTS = 40;

    static final int BUTTON_LABEL = 80;
    static final int BUTTONS_IN_A_ROW = 5;

    /// For name and description of commands and options, and for label and value of completions.
    static final int DESCRIPTION = 100;

    static final int COMPLETIONS = 25;

    private DiscordLimits() {}

    /// At most `most` UTF-16 units of a text of ours, which is no excerpt; what is cut ends in an ellipsis.
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
