package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.search.PassageHit;
import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchOutcome;
import dev.footnote.search.SearchOutcome.Suggestion;
import dev.footnote.text.Citation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/ask`: the passages that answer a question, or that the documents do not tell.
public final class AskCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec(
            "ask",
            "Find the passages that answer a question",
            List.of(
                    Parameter.required("question", "What you want to know", Parameter.Values.TEXT),
                    Parameter.optional("publisher", "Only what this publisher published", Parameter.Values.PUBLISHER),
                    Parameter.optional("from", "Published no earlier than, such as 2023-10", Parameter.Values.DATE),
                    Parameter.optional("to", "Published no later than, such as 2023-11-17", Parameter.Values.DATE),
                    Parameter.optional("document", "Only this document", Parameter.Values.DOCUMENT)));

    /// Among so many is what answers in other words, more often than not.
    private static final int PERHAPS_SHOWN = 3;

    private final int limit;

    /// @param limit how many passages an answer has at most
    public AskCommand(int limit) {
        this.limit = limit;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        Arguments arguments = new Arguments(invocation, brief);
        Optional<String> text = arguments.text("question");
        if (text.isEmpty()) {
            return Reply.invalid(Words.of("ask.what"));
        }
        Question question = new Question(text.get(), arguments.filter(), Limits.of(invocation, limit));
        return switch (brief.search().search(question)) {
            case SearchOutcome.Found found -> found(invocation, brief, found);
            case SearchOutcome.NotInDocuments no -> notInDocuments(invocation, brief, no, question.filter());
        };
    }

    private static Reply found(Invocation invocation, Brief brief, SearchOutcome.Found found) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        blocks.addAll(passages(brief, found.hits()));
        found.speaker()
                .flatMap(brief.people()::personOf)
                .ifPresent(person -> blocks.add(new ReplyBlock.Choices(List.of(QuoteCommand.allBy(person)))));
        blocks.add(Wording.footer(brief));
        return Reply.found(blocks);
    }

    private static Reply notInDocuments(
            Invocation invocation, Brief brief, SearchOutcome.NotInDocuments no, SearchFilter filter) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(invocation));
        String filtered = filter.equals(SearchFilter.NONE) ? "" : " " + Words.of("ask.filtered");
        blocks.add(new ReplyBlock.Note(
                Words.of(no.perhaps() ? "ask.unsure" : "ask.nothing") + " " + Wording.searched(brief) + filtered));
        unknownWords(no).ifPresent(blocks::add);
        if (!no.nearest().isEmpty()) {
            List<ReplyBlock.CitedPassage> nearest = passages(brief, no.nearest());
            int shown = no.perhaps() ? Math.min(PERHAPS_SHOWN, nearest.size()) : 0;
            if (no.perhaps()) {
                blocks.add(new ReplyBlock.Note(Words.of("ask.perhaps", shown)));
                nearest.stream().limit(shown).map(ReplyBlock.Perhaps::new).forEach(blocks::add);
            }
            blocks.add(new ReplyBlock.Nearest(nearest, shown));
            if (shown < nearest.size()) {
                blocks.add(new ReplyBlock.Choices(
                        List.of(new ReplyBlock.Choice(Words.of("nearest.show"), new FollowUp.Nearest()))));
            }
        }
        blocks.add(Wording.footer(brief));
        return Reply.notInDocuments(blocks);
    }

    private static Optional<ReplyBlock> unknownWords(SearchOutcome.NotInDocuments no) {
        if (no.unknownWords().isEmpty()) {
            return Optional.empty();
        }
        String nowhere = Words.of(
                "ask.nowhere",
                Wording.quoted(no.unknownWords()),
                no.unknownWords().size());
        String instead = no.suggestions().isEmpty()
                ? ""
                : " "
                        + Words.of(
                                "ask.instead",
                                Wording.quoted(no.suggestions().stream()
                                        .map(Suggestion::instead)
                                        .toList()));
        return Optional.of(new ReplyBlock.Note(nowhere + instead));
    }

    private static List<ReplyBlock.CitedPassage> passages(Brief brief, List<PassageHit> hits) {
        List<ReplyBlock.CitedPassage> passages = new ArrayList<>();
        for (PassageHit hit : hits) {
            SourceDocument document = brief.require(hit.passage().document());
            List<Citation> also = hit.duplicates().stream()
                    .map(duplicate -> citation(brief, duplicate))
                    .toList();
            passages.add(new ReplyBlock.CitedPassage(
                    passages.size() + 1,
                    new Excerpt(document, hit.passage().span()),
                    Optional.of(hit.answer()),
                    hit.score(),
                    also));
        }
        return passages;
    }

    private static Citation citation(Brief brief, Passage passage) {
        return Citation.of(brief.require(passage.document()), passage.span());
    }
}
