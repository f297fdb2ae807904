package dev.footnote.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.footnote.conversation.VisibleText;
import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Rich text: in it words are only words. Slack reads no markup, mention, link or emoji code in its text elements, so
/// document text needs no escape there and keeps every character that one can see.
final class RichText {
    private static final TextStyle BOLD = TextStyle.builder().bold(true).build();
    private static final TextStyle ITALIC = TextStyle.builder().italic(true).build();

    /// Stands for text in which there is nothing to see.
    private static final String NOTHING = "…";

    private final ParagraphSplitter paragraphs = new ParagraphSplitter();

    static RichTextBlock block(List<BlockElement> elements) {
        return RichTextBlock.builder().elements(elements).build();
    }

    static BlockElement section(List<RichTextElement> words) {
        return RichTextSectionElement.builder().elements(words).build();
    }

    static RichTextElement plain(String text) {
        return Text.builder().text(visible(text)).build();
    }

    static RichTextElement newLine() {
        return Text.builder().text("\n").build();
    }

    static RichTextElement bold(String text) {
        return Text.builder().text(visible(text)).style(BOLD).build();
    }

    static RichTextElement italic(String text) {
        return Text.builder().text(visible(text)).style(ITALIC).build();
    }

    static RichTextElement link(String text, String address) {
        return Link.builder().text(visible(text)).url(address).build();
    }

    static String visible(String text) {
        String visible = VisibleText.of(text);
        return visible.isBlank() ? NOTHING : visible;
    }

    /// An excerpt as a quotation with some of its words in bold; a line for each paragraph.
    ///
    /// @param marks what is in bold; absolute in the document, in order
    BlockElement quote(Excerpt excerpt, List<Span> marks) {
        List<RichTextElement> words = new ArrayList<>();
        for (Span paragraph : paragraphs.split(excerpt.text())) {
            if (!words.isEmpty()) {
                words.add(newLine());
            }
            addLine(excerpt, paragraph.shift(excerpt.span().start()), marks, words);
        }
        if (words.isEmpty()) {
            words.add(plain(NOTHING));
        }
        return RichTextQuoteElement.builder().elements(words).build();
    }

    private static void addLine(Excerpt excerpt, Span paragraph, List<Span> marks, List<RichTextElement> words) {
        String text = excerpt.document().text();
        int from = paragraph.start();
        for (Span mark : marks) {
            int start = Math.max(from, mark.start());
            int end = Math.min(paragraph.end(), mark.end());
            if (start < end) {
                addWords(text.substring(from, start), false, words);
                addWords(text.substring(start, end), true, words);
                from = end;
            }
        }
        addWords(text.substring(from, paragraph.end()), false, words);
    }

    private static void addWords(String text, boolean marked, List<RichTextElement> words) {
        String visible = VisibleText.of(text);
        if (!visible.isEmpty()) {
            words.add(marked ? bold(visible) : Text.builder().text(visible).build());
        }
    }
}
