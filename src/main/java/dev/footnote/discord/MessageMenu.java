package dev.footnote.discord;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

/// The commands in the menu of a message: passages behind it, and whether what it quotes is true.
final class MessageMenu {
    /// A longer question finds nothing more, and could not be restated.
    private static final int LONGEST_QUESTION = 400;

    private static final int LONGEST_TO_CHECK = 1_100;

    private MessageMenu() {}

    /// A menu command, what it is called on Discord, and what it calls here.
    private enum Entry {
        SOURCES("menu.sources", "ask", LONGEST_QUESTION),
        CHECK("menu.check", "check", LONGEST_TO_CHECK);

        private final String text;
        private final String command;
        private final int longest;

        Entry(String text, String command, int longest) {
            this.text = text;
            this.command = command;
            this.longest = longest;
        }
    }

    /// Those whose commands there are.
    static List<CommandData> commands(List<CommandSpec> specs) {
        List<CommandData> commands = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            if (specs.stream().anyMatch(spec -> spec.name().equals(entry.command))) {
                String spanish = Texts.in(Texts.SPANISH).get(entry.text);
                commands.add(Commands.message(Texts.ENGLISH.get(entry.text))
                        .setNameLocalization(DiscordLocale.SPANISH, spanish)
                        .setNameLocalization(DiscordLocale.SPANISH_LATAM, spanish));
            }
        }
        return commands;
    }

    /// The call that a menu command means for its message; empty when the message has no text.
    static Optional<Invocation> call(MessageContextInteractionEvent event) {
        String text = text(event.getTarget());
        for (Entry entry : Entry.values()) {
            if (event.getName().equals(Texts.ENGLISH.get(entry.text)) && !text.isBlank()) {
                String parameter = entry == Entry.CHECK ? "text" : "question";
                return Optional.of(
                        Invocation.of(entry.command, parameter, DiscordLimits.clip(text.strip(), entry.longest)));
            }
        }
        return Optional.empty();
    }

    /// What a message says, also when it is made of components, as ours are.
    static String text(Message message) {
        String content = message.getContentDisplay();
        return content.isBlank()
                ? message.getComponentTree().findAll(TextDisplay.class).stream()
                        .map(TextDisplay::getContent)
                        .map(DiscordMarkdown::unescape)
                        .collect(Collectors.joining("\n"))
                : content;
    }
}
