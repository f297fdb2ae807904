package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Markdown with YAML front matter. The text is kept as it stands in the file; front matter, headings, rules, code
/// and HTML blocks are left out of the passages.
final class MarkdownReader implements DocumentReader {
    private final Parser parser =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        String text = TextDecoder.decodeFile(Files.readAllBytes(file.path()));
        FrontMatter frontMatter = FrontMatter.of(text);
        Blocks blocks = new Blocks(text, frontMatter.end());
        parser.parse(text.substring(frontMatter.end())).accept(blocks);
        StatedDetails stated = frontMatter.details(blocks.firstTitle);
        List<Span> boilerplate = new ArrayList<>();
        if (frontMatter.end() > 0) {
            boilerplate.add(new Span(0, frontMatter.end()));
        }
        boilerplate.addAll(blocks.spans);
        if (text.substring(frontMatter.end()).isBlank()) {
            throw new UnreadableDocumentException("it holds no text");
        }
        sink.document(new RawDocument(new DocumentId(file.name()), stated, text, boilerplate, false));
    }

    /// Gathers the blocks that are no running text.
    private static final class Blocks extends AbstractVisitor {
        private final String text;
        private final int offset;
        private final List<Span> spans = new ArrayList<>();
        private String firstTitle = "";

        private Blocks(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        @Override
        public void visit(Heading heading) {
            if (firstTitle.isEmpty() && heading.getLevel() == 1) {
                firstTitle = span(heading).in(text).replaceAll("^#+\\s*|[\\s#=]+$", "");
            }
            leaveOut(heading);
        }

        @Override
        public void visit(ThematicBreak rule) {
            leaveOut(rule);
        }

        @Override
        public void visit(HtmlBlock html) {
            leaveOut(html);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            leaveOut(code);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            leaveOut(definition);
        }

        @Override
        public void visit(CustomBlock block) {
            leaveOut(block);
        }

        private void leaveOut(Node block) {
            spans.add(span(block));
        }

        private Span span(Node block) {
            List<SourceSpan> lines = block.getSourceSpans();
            SourceSpan last = lines.getLast();
            return new Span(
                    offset + lines.getFirst().getInputIndex(), offset + last.getInputIndex() + last.getLength());
        }
    }
}
