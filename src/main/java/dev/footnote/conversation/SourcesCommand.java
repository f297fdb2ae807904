package dev.footnote.conversation;

import dev.footnote.chronology.DatingBasis;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.Brief;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/sources`: what is in the brief, and what is not and why.
public final class SourcesCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "sources",
            "List the documents that answers come from",
            List.of(Parameter.optional("matching", "Part of a title, publisher or path", Parameter.Values.TEXT)));

    private static final int DEFAULT_LIMIT = 100;

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        Optional<String> matching = invocation.argument("matching");
        List<ReplyBlock> lines = new ArrayList<>();
        int limit = Limits.of(invocation, DEFAULT_LIMIT);
        int all = 0;
        for (DocumentId id : brief.documentIds()) {
            if (matching.isEmpty() && all >= limit) {
                all = brief.documentCount();
                break;
            }
            SourceDocument document = brief.require(id);
            if (matching.isEmpty() || matches(document, matching.get())) {
                all++;
                if (lines.size() < limit) {
                    lines.add(line(lines.size() + 1, document, brief));
                }
            }
        }
        return reply(invocation, brief, lines, all);
    }

    private static Reply reply(Invocation invocation, Brief brief, List<ReplyBlock> lines, int all) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        if (all > lines.size()) {
            blocks.add(new ReplyBlock.Note(Words.of("sources.first", lines.size(), all)));
        }
        blocks.addAll(lines);
        for (SkippedFile skipped : brief.skipped()) {
            blocks.add(new ReplyBlock.Note(Words.of("sources.skipped", skipped.name(), skipped.reason())));
        }
        if (lines.isEmpty()) {
            blocks.add(
                    1,
                    new ReplyBlock.Note(
                            brief.documentCount() == 0 ? Words.of("sources.empty") : Words.of("sources.nothing")));
        }
        blocks.add(Wording.footer(brief));
        return lines.isEmpty() ? Reply.notInDocuments(blocks) : Reply.found(blocks);
    }

    private static ReplyBlock line(int number, SourceDocument document, Brief brief) {
        Citation citation = Citation.of(document, new Span(0, 0));
        return new ReplyBlock.SourceLine(
                number, citation, brief.quotations(document.id()).size(), (int) brief.entries(document.id()).stream()
                        .filter(entry -> entry.basis() == DatingBasis.SENTENCE)
                        .count());
    }

    private static boolean matches(SourceDocument document, String part) {
        String all = String.join(
                "\n",
                document.id().value(),
                document.details().title(),
                document.details().publisher().orElse(""),
                document.details().series().orElse(""),
                document.details().author().orElse(""));
        return all.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
