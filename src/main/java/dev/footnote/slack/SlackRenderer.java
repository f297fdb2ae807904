package dev.footnote.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Renders a page of a reply as blocks: the call restated, then the parts of the reply, then buttons and small print.
/// No page exceeds the limits, and no part of a reply is split over two pages. Pure and thread-safe.
public final class SlackRenderer {
    private static final int RESTATED_ROOM = 1_200;
    private static final int SMALL_ROOM = 600;

    /// The call, the row of choices, the row to turn pages, the small print.
    private static final int BLOCKS_AROUND = 4;

    private final CommandLine commandLine;
    private final ReaderLinks links;

    /// @param commandLine writes the calls that messages restate
    public SlackRenderer(CommandLine commandLine) {
        this(commandLine, ReaderLinks.NONE);
    }

    /// @param links where citations lead
    SlackRenderer(CommandLine commandLine, ReaderLinks links) {
        this.commandLine = commandLine;
        this.links = links;
    }

    SlackMessage render(Reply reply, View view) {
        return render(reply, view, SlackLimits.CHARACTERS);
    }

    /// @param characters how many the message has at most; a part that has more by itself is shown alone
    SlackMessage render(Reply reply, View view, int characters) {
        Optional<Invocation> answered = answered(reply);
        String call = answered.map(commandLine::format).orElse("");
        ButtonMaker buttons = new ButtonMaker(view.asker(), call);
        PartMaker maker = new PartMaker(
                buttons, answered.filter(SlackRenderer::isForAPerson).isPresent(), links);
        List<Part> parts = reply.blocks().stream()
                .flatMap(block -> maker.of(block).stream())
                .toList();
        List<List<Part>> pages = pages(parts, characters - RESTATED_ROOM - SMALL_ROOM);
        int page = Math.clamp(view.page(), 0, pages.size() - 1);
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!call.isEmpty()) {
            blocks.add(restated(call));
        }
        pages.get(page).forEach(part -> blocks.addAll(part.blocks()));
        if (blocks.isEmpty()) {
            blocks.addAll(PartMaker.note("There is nothing to show.").blocks());
        }
        buttons.choices(choices(reply)).ifPresent(blocks::add);
        boolean shareable = view.onlyToAsker() && isAnswer(reply.outcome());
        buttons.turning(page, pages.size(), shareable).ifPresent(blocks::add);
        small(reply, place(page, pages.size(), buttons), blocks);
        return new SlackMessage(blocks, Fallback.of(call, pages.get(page)), page, pages.size());
    }

    private static Optional<Invocation> answered(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Restated.class::isInstance)
                .map(block -> ((ReplyBlock.Restated) block).invocation())
                .findFirst();
    }

    private static boolean isForAPerson(Invocation call) {
        return call.command().equals("quote") && call.arguments().keySet().equals(Set.of("person"));
    }

    private static LayoutBlock restated(String call) {
        return RichText.block(List.of(RichText.section(List.of(RichText.bold(SlackLimits.clip(call, RESTATED_ROOM))))));
    }

    private static List<ReplyBlock.Choice> choices(Reply reply) {
        return reply.blocks().stream()
                .filter(ReplyBlock.Choices.class::isInstance)
                .flatMap(block -> ((ReplyBlock.Choices) block).choices().stream())
                .toList();
    }

    /// Mistakes and failures are nobody else's business.
    private static boolean isAnswer(Outcome outcome) {
        return outcome == Outcome.FOUND || outcome == Outcome.NOT_IN_DOCUMENTS;
    }

    /// Which page it is, where there are several.
    private static Optional<String> place(int page, int pages, ButtonMaker buttons) {
        String place = "page %d of %d".formatted(page + 1, pages);
        String seen = buttons.isTooLong(pages) ? place + " (ask in fewer words to turn pages)" : place;
        return pages > 1 ? Optional.of(seen) : Optional.empty();
    }

    private static void small(Reply reply, Optional<String> place, List<LayoutBlock> blocks) {
        List<String> words = new ArrayList<>();
        for (ReplyBlock block : reply.blocks()) {
            if (block instanceof ReplyBlock.Footer(String text)) {
                words.add(text);
            }
        }
        place.ifPresent(words::add);
        if (!words.isEmpty()) {
            String line = SlackLimits.clip(RichText.visible(String.join(" · ", words)), SMALL_ROOM);
            blocks.add(ContextBlock.builder()
                    .elements(List.of(
                            PlainTextObject.builder().text(line).emoji(false).build()))
                    .build());
        }
    }

    /// Parts in their order, as many on a page as fit; a heading never stands last on a page that goes on.
    private static List<List<Part>> pages(List<Part> parts, int room) {
        List<List<Part>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int characters = 0;
        int blocks = BLOCKS_AROUND;
        for (List<Part> group : groups(parts)) {
            int more = group.stream().mapToInt(Part::characters).sum();
            int moreBlocks =
                    group.stream().mapToInt(part -> part.blocks().size()).sum();
            boolean full = characters + more > room || blocks + moreBlocks > SlackLimits.BLOCKS;
            if (full && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                characters = 0;
                blocks = BLOCKS_AROUND;
            }
            pages.getLast().addAll(group);
            characters += more;
            blocks += moreBlocks;
        }
        return pages;
    }

    /// Each part with the heading over it, if it has one.
    private static List<List<Part>> groups(List<Part> parts) {
        List<List<Part>> groups = new ArrayList<>();
        boolean open = false;
        for (Part part : parts) {
            if (!open) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
            open = part.leadsNext() && groups.getLast().size() < 2;
        }
        return groups;
    }
}
