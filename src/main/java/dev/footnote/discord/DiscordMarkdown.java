package dev.footnote.discord;

import dev.footnote.conversation.VisibleText;

/// Writes plain text so that Discord shows it as it is: no markup, mention, link, emoji code or timestamp comes
/// alive. Characters that one cannot see, or that turn the direction of writing, are left out; line breaks and other
/// controls become spaces.
final class DiscordMarkdown {
    /// Live wherever they stand: emphasis, code, spoilers, masked links, mentions, timestamps, custom emoji.
    private static final String ALWAYS = "\\*_~`|<@[]";

    /// Live only where a line begins: headings, lists, quotes, small print.
    private static final String AT_LINE_START = "#-+>";

    private DiscordMarkdown() {}

    /// The text as one line. Escaping the parts of a text one by one is as safe as escaping it whole.
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        boolean lineStart = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (VisibleText.isInvisible(c)) {
                continue;
            }
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                out.append(' ');
                continue;
            }
            if (needsEscape(c, text, i, out, lineStart)) {
                out.append('\\');
            }
            out.appendCodePoint(c);
            lineStart = lineStart && isDigit(c);
        }
        return out.toString();
    }

    /// What [#escape] was given, but for what it leaves out.
    static String unescape(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean escapes = c == '\\'
                    && i + 1 < markdown.length()
                    && markdown.charAt(i + 1) < 0x80
                    && !Character.isLetterOrDigit(markdown.charAt(i + 1))
                    && !Character.isWhitespace(markdown.charAt(i + 1));
            if (escapes) {
                i++;
            }
            out.append(markdown.charAt(i));
        }
        return out.toString();
    }

    /// @param next where the text goes on behind `c`
    /// @param before what is written already
    private static boolean needsEscape(int c, String text, int next, StringBuilder before, boolean lineStart) {
        if (ALWAYS.indexOf(c) >= 0) {
            return true;
        }
        if (lineStart && AT_LINE_START.indexOf(c) >= 0) {
            return true;
        }
        int following = followingVisible(text, next);
        return switch (c) {
            case ':' -> following > ' ';
            case '.' -> (lineStart && !before.isEmpty()) || isInsideName(before, following);
            default -> false;
        };
    }

    /// `discord.gg` and other names of hosts, not `3.5` or the end of a sentence.
    private static boolean isInsideName(StringBuilder before, int following) {
        boolean letterBefore = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        boolean figures = !before.isEmpty() && isDigit(before.charAt(before.length() - 1)) && isDigit(following);
        return letterBefore && Character.isLetterOrDigit(following) && !figures;
    }

    private static int followingVisible(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!VisibleText.isInvisible(c)) {
                return c;
            }
            i += Character.charCount(c);
        }
        return ' ';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
