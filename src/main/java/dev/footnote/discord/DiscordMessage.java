package dev.footnote.discord;

import java.util.List;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponentUnion;

/// One page of a reply, as components that Discord can show.
///
/// @param page counted from 0
/// @param pages how many there are, at least 1
public record DiscordMessage(Container container, int page, int pages) {
    /// The same without its picture, whose file can be sent once only: the words matter more.
    Container withoutPicture() {
        List<ContainerChildComponentUnion> kept = container.getComponents().stream()
                .filter(child -> child.getType() != Component.Type.MEDIA_GALLERY)
                .toList();
        return Container.of(kept).withAccentColor(container.getAccentColorRaw());
    }
}
