package dev.footnote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what Discord would bring to life in a text that should only have our own markup: bold within a line,
/// quotation and small-print prefixes, and links to a trusted address. Written apart from the code that escapes.
final class LiveMarkdown {
    private static final Pattern ESCAPED = Pattern.compile("\\\\[^\\sA-Za-z0-9]");
    private static final Pattern TRUSTED =
            Pattern.compile("\\[([^\\[\\]]*)\\]\\(<https://trusted\\.example/[^\\s<>()*]*>\\)");
    private static final Pattern PREFIX = Pattern.compile("^(> |-# )?", Pattern.MULTILINE);
    private static final Map<String, Pattern> LIVE = Map.ofEntries(
            Map.entry("everybody", Pattern.compile("@(everyone|here)")),
            Map.entry("angle bracket", Pattern.compile("<")),
            Map.entry("address", Pattern.compile("https?:/|\\w:/")),
            Map.entry("invite", Pattern.compile("discord(app)?\\.(gg|com)", Pattern.CASE_INSENSITIVE)),
            Map.entry("masked link", Pattern.compile("\\]\\(")),
            Map.entry("spoiler", Pattern.compile("\\|\\|")),
            Map.entry("emphasis", Pattern.compile("[*_~]")),
            Map.entry("code", Pattern.compile("`")),
            Map.entry("emoji", Pattern.compile(":[A-Za-z0-9_+-]+:")),
            Map.entry(
                    "heading, list, quote or small print",
                    Pattern.compile("^\\s*(#{1,3}\\s|[-*+]\\s|\\d+\\.\\s|>|-#)", Pattern.MULTILINE)),
            Map.entry("invisible", Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]")),
            Map.entry("half a character", Pattern.compile("\\p{Cs}")));

    private LiveMarkdown() {}

    static List<String> in(String markdown) {
        String plain = ESCAPED.matcher(markdown).replaceAll("\u00a4");
        plain = TRUSTED.matcher(plain).replaceAll("$1");
        plain = PREFIX.matcher(plain).replaceAll("");
        List<String> found = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String line : plain.split("\n", -1)) {
            if (line.split("\\*\\*", -1).length % 2 == 0) {
                found.add("bold that does not end: " + line);
            }
            lines.append(line.replace("**", "\u00a4")).append('\n');
        }
        LIVE.forEach((what, pattern) -> {
            Matcher matcher = pattern.matcher(lines);
            if (matcher.find()) {
                int from = Math.max(0, matcher.start() - 20);
                found.add(what + ": " + lines.substring(from, Math.min(lines.length(), matcher.end() + 20)));
            }
        });
        return found;
    }
}
