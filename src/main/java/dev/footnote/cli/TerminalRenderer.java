package dev.footnote.cli;

import dev.footnote.conversation.CheckedWords;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.Wording;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.Citation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Renders replies for a terminal: excerpts with the answering sentence marked, each with its citation under it.
/// Control characters in document text are shown as spaces, so that no document can write to the terminal.
public final class TerminalRenderer {
    private static final String INDENT = "    ";

    private final CommandLine commandLine;
    private final ReaderLinks links;
    private final Style style;
    private final int width;

    /// For programs without a page that others can reach.
    ///
    /// @param width columns of the terminal
    public TerminalRenderer(CommandLine commandLine, Style style, int width) {
        this(commandLine, ReaderLinks.NONE, style, width);
    }

    /// @param links where citations lead
    TerminalRenderer(CommandLine commandLine, ReaderLinks links, Style style, int width) {
        this.commandLine = commandLine;
        this.links = links;
        this.style = style;
        this.width = Math.max(40, width);
    }

    /// The reply as text that ends with a line break.
    public String render(Reply reply) {
        StringBuilder out = new StringBuilder();
        reply.blocks().forEach(block -> add(out, block));
        return out.toString();
    }

    private void add(StringBuilder out, ReplyBlock block) {
        switch (block) {
            case ReplyBlock.Restated(var invocation) ->
                out.append(style.dim(clean(commandLine.format(invocation)))).append("\n\n");
            case ReplyBlock.Note(var text) -> wrapped(out, List.of(new Piece(clean(text), false)), "");
            case ReplyBlock.Heading(var text) ->
                out.append(style.bold(clean(text))).append('\n');
            case ReplyBlock.CitedPassage passage -> passage(out, passage);
            case ReplyBlock.Checked checked -> checked(out, checked);
            case ReplyBlock.Perhaps(var passage) -> passage(out, passage);
            case ReplyBlock.Nearest nearest -> {
                if (!nearest.hidden().isEmpty()) {
                    String hint = "(%s near it; --nearest shows them.)".formatted(nearest.countHidden("passage"));
                    wrapped(out, List.of(new Piece(hint, false)), "");
                }
            }
            case ReplyBlock.CitedQuotation quotation -> quotation(out, quotation);
            case ReplyBlock.DatedLine line -> datedLine(out, line);
            case ReplyBlock.SourceLine line -> sourceLine(out, line);
            case ReplyBlock.Footer(var text) -> out.append(style.dim(text)).append('\n');
            case ReplyBlock.Choices ignored -> {}
        }
    }

    private void checked(StringBuilder out, ReplyBlock.Checked checked) {
        out.append(style.bold(clean(CheckedWords.title(checked)))).append('\n');
        CheckedWords.lines(checked).forEach(line -> wrapped(out, List.of(new Piece(clean(line), false)), INDENT));
    }

    private void passage(StringBuilder out, ReplyBlock.CitedPassage passage) {
        out.append(style.bold("[" + passage.number() + "]")).append('\n');
        wrapped(out, pieces(passage.excerpt(), passage.answer().stream().toList()), INDENT);
        cite(out, passage.excerpt().citation(), passage.place(), passage.also());
    }

    private void quotation(StringBuilder out, ReplyBlock.CitedQuotation block) {
        Quotation quotation = block.quotation();
        out.append(style.bold("[" + block.number() + "]"))
                .append(' ')
                .append(clean(block.speaker().map(Person::name).orElse("speaker not certain")))
                .append(", ")
                .append(quotation.kind().name().toLowerCase(Locale.ROOT))
                .append(style.dim(" (%.0f %%: %s)"
                        .formatted(
                                quotation.confidence() * 100, quotation.rule().reason())))
                .append('\n');
        wrapped(out, pieces(block.context(), quotation.content()), INDENT);
        cite(out, block.context().citation(), block.place(), block.also());
    }

    private void datedLine(StringBuilder out, ReplyBlock.DatedLine line) {
        Excerpt sentence = line.sentence();
        List<Span> written = line.writtenDate().stream().toList();
        out.append(style.bold(CitationText.date(line.entry())))
                .append(style.dim("  (" + clean(CitationText.basis(line.entry(), sentence.document())) + ")"))
                .append('\n');
        wrapped(out, pieces(sentence, written), INDENT);
        citeOne(out, "— ", sentence.citation(), "");
        link(out, sentence);
        for (ReplyBlock.Corroboration other : line.also()) {
            boolean disagrees = !other.entry().when().equals(line.entry().when());
            citeOne(
                    out,
                    "— also ",
                    other.sentence().citation(),
                    disagrees ? ": " + CitationText.date(other.entry()) : "");
        }
        out.append('\n');
    }

    private void sourceLine(StringBuilder out, ReplyBlock.SourceLine line) {
        out.append(style.bold("[" + line.number() + "]"))
                .append(' ')
                .append(clean(CitationText.document(line.citation().details())))
                .append('\n')
                .append(INDENT)
                .append(style.dim("%s: %s, %s"
                        .formatted(
                                clean(line.citation().document().value()),
                                Wording.count(line.quotations(), "quotation"),
                                Wording.count(line.entries(), "dated sentence"))))
                .append('\n');
        line.citation()
                .details()
                .inferences()
                .forEach(reason -> out.append(INDENT)
                        .append(style.dim("inferred: " + reason))
                        .append('\n'));
    }

    private void cite(StringBuilder out, Citation citation, Excerpt place, List<Citation> also) {
        citeOne(out, "— ", citation, "");
        link(out, place);
        also.forEach(other -> citeOne(out, "— also ", other, ""));
        out.append('\n');
    }

    /// Where the words can be read in their document, when the page has an address.
    private void link(StringBuilder out, Excerpt place) {
        links.to(place)
                .ifPresent(address -> out.append(INDENT)
                        .append("  ")
                        .append(style.dim(clean(address)))
                        .append('\n'));
    }

    private void citeOne(StringBuilder out, String lead, Citation citation, String tail) {
        out.append(INDENT)
                .append(style.cite(lead + clean(CitationText.of(citation)) + tail))
                .append('\n');
    }

    /// A stretch of text, marked or not.
    private record Piece(String text, boolean marked) {}

    private static List<Piece> pieces(Excerpt excerpt, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int from = excerpt.span().start();
        String text = excerpt.document().text();
        for (Span mark : marks) {
            if (mark.start() >= from && mark.end() <= excerpt.span().end()) {
                pieces.add(new Piece(clean(text.substring(from, mark.start())), false));
                pieces.add(new Piece(clean(mark.in(text)), true));
                from = mark.end();
            }
        }
        pieces.add(new Piece(clean(text.substring(from, excerpt.span().end())), false));
        return pieces;
    }

    private void wrapped(StringBuilder out, List<Piece> pieces, String indent) {
        WordWrap wrap = new WordWrap(out, indent, width);
        for (Piece piece : pieces) {
            List<String> tokens = List.of(piece.text().split("(?<=\\s)|(?=\\s)"));
            int first = firstWord(tokens);
            int last = lastWord(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                String token = tokens.get(i);
                if (token.isBlank()) {
                    wrap.space(token.indexOf('\n') >= 0);
                } else {
                    wrap.word(token.length(), piece.marked() ? style.mark(token, i == first, i == last) : token);
                }
            }
        }
        out.append('\n');
    }

    private static int firstWord(List<String> tokens) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static int lastWord(List<String> tokens) {
        int i = tokens.size() - 1;
        while (i >= 0 && tokens.get(i).isBlank()) {
            i--;
        }
        return i;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n';
            boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            clean.appendCodePoint(control || bidi ? ' ' : c);
        });
        return clean.toString();
    }
}
