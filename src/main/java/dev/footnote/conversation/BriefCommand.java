package dev.footnote.conversation;

import dev.footnote.intake.Attachment;
import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.Change;
import dev.footnote.library.Brief;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/brief`: adds a document to the brief, or removes one. For those who may.
public final class BriefCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "brief",
            "Add a document to the brief, or remove one",
            List.of(
                    Parameter.required("action", "add or remove", Parameter.Values.ACTION),
                    Parameter.optional("link", "What to add: an address, https://…", Parameter.Values.TEXT),
                    Parameter.optional("file", "What to add: a file", Parameter.Values.FILE),
                    Parameter.optional("document", "What to remove, as /sources names it", Parameter.Values.DOCUMENT)),
            Callers.MANAGERS);

    private final BriefEditor editor;

    public BriefCommand(BriefEditor editor) {
        this.editor = editor;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        String[] said = invocation.argument("action").orElse("").split("\\s+", 2);
        Optional<String> more = said.length > 1 ? Optional.of(said[1].strip()) : Optional.empty();
        return switch (said[0].toLowerCase(Locale.ROOT)) {
            case "add" ->
                invocation.attachments().isEmpty()
                        ? add(invocation
                                .argument("link")
                                .or(() -> invocation.argument("file"))
                                .or(() -> more))
                        : added(invocation.attachments());
            case "remove" -> remove(invocation.argument("document").or(() -> more));
            default -> Reply.invalid(Words.of("brief.what"));
        };
    }

    private Reply add(Optional<String> link) {
        return link.map(editor::addLink)
                .map(BriefCommand::told)
                .orElseGet(() -> Reply.invalid(Words.of("brief.add.what")));
    }

    /// One sentence for each of several files.
    private Reply added(List<Attachment> files) {
        List<Change> changes = files.stream().map(editor::addAttachment).toList();
        boolean any = changes.stream().anyMatch(change -> !(change instanceof Change.Refused));
        List<ReplyBlock> told = changes.stream()
                .<ReplyBlock>map(change -> new ReplyBlock.Note(sentence(change)))
                .toList();
        return new Reply(any ? Outcome.FOUND : Outcome.INVALID, Audience.ASKER, told);
    }

    private Reply remove(Optional<String> document) {
        return document.map(editor::remove)
                .map(BriefCommand::told)
                .orElseGet(() -> Reply.invalid(Words.of("brief.remove.what")));
    }

    private static Reply told(Change change) {
        String sentence = sentence(change);
        return change instanceof Change.Refused
                ? Reply.invalid(sentence)
                : new Reply(Outcome.FOUND, Audience.ASKER, List.of(new ReplyBlock.Note(sentence)));
    }

    /// What has changed, or why nothing has, in one sentence; the reason is in English in any language.
    public static String sentence(Change change) {
        return switch (change) {
            case Change.Refused(String subject, String reason) -> Words.of("brief.refused", subject, reason);
            case Change.Removed(String file, String kept) -> Words.of("brief.removed", file, kept);
            case Change.Added(String file, List<SourceDocument> documents) ->
                documents.isEmpty() ? Words.of("brief.soon", file) : Words.of("brief.added", file, titles(documents));
        };
    }

    private static String titles(List<SourceDocument> documents) {
        SourceDocument first = documents.getFirst();
        String title = "“%s”%s%s"
                .formatted(
                        first.details().title(),
                        first.details().publisher().map(", "::concat).orElse(""),
                        first.details().published().map(date -> ", " + date).orElse(""));
        return documents.size() == 1 ? title : Words.of("brief.added.several", documents.size(), title);
    }
}
