package dev.footnote.discord;

import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.Span;
import java.util.List;
import java.util.StringJoiner;

/// Shows an excerpt as a block quotation with some of its words in bold.
final class ExcerptMarkdown {
    private static final String QUOTED = "> ";
    private static final String BOLD = "**";

    /// Stands for an excerpt in which there is nothing to see.
    private static final String NOTHING = "…";

    private final ParagraphSplitter paragraphs = new ParagraphSplitter();

    /// A line for each paragraph.
    ///
    /// @param marks what is in bold; absolute in the document, in order
    String write(Excerpt excerpt, List<Span> marks) {
        StringJoiner lines = new StringJoiner("\n");
        for (Span paragraph : paragraphs.split(excerpt.text())) {
            String line = line(excerpt, paragraph.shift(excerpt.span().start()), marks);
            if (!line.isBlank()) {
                lines.add(QUOTED + line);
            }
        }
        return lines.length() == 0 ? QUOTED + NOTHING : lines.toString();
    }

    private static String line(Excerpt excerpt, Span paragraph, List<Span> marks) {
        String text = excerpt.document().text();
        StringBuilder line = new StringBuilder();
        int from = paragraph.start();
        for (Span mark : marks) {
            int start = Math.max(from, mark.start());
            int end = Math.min(paragraph.end(), mark.end());
            Span bold = start < end ? new Span(start, end).strip(text) : new Span(from, from);
            String words = DiscordMarkdown.escape(bold.in(text));
            if (!words.isBlank()) {
                line.append(DiscordMarkdown.escape(text.substring(from, bold.start())));
                line.append(BOLD).append(words.strip()).append(BOLD);
                from = bold.end();
            }
        }
        return line.append(DiscordMarkdown.escape(text.substring(from, paragraph.end())))
                .toString()
                .strip();
    }
}
