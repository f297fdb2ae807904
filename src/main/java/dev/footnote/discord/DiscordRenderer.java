package dev.footnote.discord;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.picture.TimelinePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/// Renders a page of a reply as a container of components: the call restated, then the parts of the reply, then small
/// print and buttons. No page exceeds Discord's limits, and no part of a reply is split over two pages. Pure and
/// thread-safe.
public final class DiscordRenderer {
    /// The container, the call, two dividers, the footer, the row to turn pages, the row of choices and a picture.
    private static final int COMPONENTS_AROUND = 1 + 1 + 2 + 1 + 4 + 6 + 1;

    /// `page 12 of 34`, and how to see the others where no button can show them.
    private static final int PAGE_LABEL = 80;

    private final ReplyDrafter drafter;
    private final Optional<TimelinePicture> pictures;

    /// @param commandLine writes the calls that messages restate
    public DiscordRenderer(CommandLine commandLine) {
        this(commandLine, ReaderLinks.NONE);
    }

    /// @param links where citations lead
    DiscordRenderer(CommandLine commandLine, ReaderLinks links) {
        this(commandLine, links, Optional.empty());
    }

    /// @param pictures draws timelines; empty for a renderer that shows none
    DiscordRenderer(CommandLine commandLine, ReaderLinks links, Optional<TimelinePicture> pictures) {
        this.drafter = new ReplyDrafter(commandLine, links);
        this.pictures = pictures;
    }

    /// The page of the reply that `view` asks for, in English.
    public DiscordMessage render(Reply reply, View view) {
        return render(reply, view, Texts.ENGLISH);
    }

    /// The page of the reply that `view` asks for.
    DiscordMessage render(Reply reply, View view, Texts texts) {
        Draft draft = drafter.draft(reply);
        List<List<Item>> pages = pages(draft);
        int page = Math.clamp(view.page(), 0, pages.size() - 1);
        List<ContainerChildComponent> children = new ArrayList<>();
        Buttons buttons = new Buttons(texts);
        draft.restated().ifPresent(call -> {
            children.add(TextDisplay.of(call));
            children.add(Separator.createDivider(Separator.Spacing.SMALL));
        });
        if (page == 0) {
            picture(reply).ifPresent(children::add);
        }
        pages.get(page).forEach(item -> children.add(buttons.beside(item)));
        if (children.isEmpty() && draft.footer().isEmpty()) {
            children.add(TextDisplay.of(texts.get("nothing")));
        }
        footer(draft, page, view.turnable() ? pages.size() : 1, children, texts);
        buttons.choices(draft, pages.get(page)).ifPresent(children::add);
        if (view.turnable() && draft.recoverable()) {
            buttons.turning(page, pages.size(), view.shareable() && isAnswer(reply.outcome()), view.shared())
                    .ifPresent(children::add);
        }
        return new DiscordMessage(
                Container.of(children).withAccentColor(Integer.valueOf(Accent.of(reply))), page, pages.size());
    }

    private Optional<MediaGallery> picture(Reply reply) {
        return pictures.flatMap(drawing -> drawing.of(reply).map(png -> {
            FileUpload file = FileUpload.fromData(png, TimelinePicture.FILE_NAME);
            return MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(drawing.alternative(reply)));
        }));
    }

    /// Mistakes and failures are nobody else's business.
    private static boolean isAnswer(Outcome outcome) {
        return outcome == Outcome.FOUND || outcome == Outcome.NOT_IN_DOCUMENTS;
    }

    private static void footer(Draft draft, int page, int pages, List<ContainerChildComponent> children, Texts texts) {
        List<String> parts = new ArrayList<>(draft.footer());
        if (pages > 1) {
            parts.add(texts.get("page", page + 1, pages));
        }
        if (pages > 1 && draft.restated().isPresent() && !draft.recoverable()) {
            parts.add(texts.get("short"));
        }
        if (!parts.isEmpty()) {
            children.add(Separator.createDivider(Separator.Spacing.SMALL));
            children.add(TextDisplay.of("-# " + String.join(" · ", parts)));
        }
    }

    /// Items in their order, as many on a page as fit; a heading never stands last on a page that goes on.
    private static List<List<Item>> pages(Draft draft) {
        int around = draft.restated().map(String::length).orElse(0)
                + draft.footer().stream().mapToInt(String::length).sum();
        int room = DiscordLimits.TEXT - around - PAGE_LABEL;
        List<List<Item>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int length = 0;
        int components = COMPONENTS_AROUND;
        for (List<Item> group : groups(draft.items())) {
            int moreText = group.stream().mapToInt(Item::length).sum();
            int moreComponents = group.stream().mapToInt(Item::components).sum();
            boolean full = length + moreText > room || components + moreComponents > DiscordLimits.COMPONENTS;
            if (full && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                length = 0;
                components = COMPONENTS_AROUND;
            }
            pages.getLast().addAll(group);
            length += moreText;
            components += moreComponents;
        }
        return pages;
    }

    /// Each item with the heading over it, if it has one.
    private static List<List<Item>> groups(List<Item> items) {
        List<List<Item>> groups = new ArrayList<>();
        boolean open = false;
        for (Item item : items) {
            if (!open) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(item);
            open = item.leadsNext() && groups.getLast().size() < 2;
        }
        return groups;
    }
}
