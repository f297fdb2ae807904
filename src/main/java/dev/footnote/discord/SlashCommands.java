package dev.footnote.discord;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Parameter;
import dev.footnote.conversation.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The slash menu, made from the commands' own specs.
final class SlashCommands {
    /// A question is a sentence or three; this also keeps the restated call well inside a message.
    private static final int LONGEST_TEXT = 400;

    private static final List<DiscordLocale> SPANISH = List.of(DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DATE = 10;

    private final List<CommandData> commands;

    SlashCommands(List<CommandSpec> specs) {
        List<CommandData> all = new ArrayList<>();
        specs.forEach(spec -> all.add(command(spec)));
        MessageMenu.commands(specs).forEach(command -> all.add(everywhere(command)));
        this.commands = List.copyOf(all);
    }

    List<CommandData> commands() {
        return commands;
    }

    /// Whether Discord has these commands, and no others, in whatever order.
    ///
    /// @param global whether they are those for everywhere; only such commands have contexts
    boolean areThe(List<Command> registered, boolean global) {
        Map<String, Object> there = registered.stream()
                .collect(Collectors.toMap(
                        SlashCommands::key, command -> content(CommandData.fromCommand(command), global)));
        Map<String, Object> here = commands.stream()
                .collect(Collectors.toMap(
                        command -> command.getType() + " " + command.getName(), command -> content(command, global)));
        return there.equals(here);
    }

    private static String key(Command command) {
        return command.getType() + " " + command.getName();
    }

    private static Map<String, Object> content(CommandData command, boolean global) {
        Map<String, Object> content =
                new HashMap<>(DataObject.fromJson(command.toData().toJson()).toMap());
        if (!global) {
            content.keySet().removeAll(List.of("contexts", "integration_types"));
        }
        return content;
    }

    private static CommandData command(CommandSpec spec) {
        SlashCommandData command = Commands.slash(spec.name(), spec.summary());
        spec.parameters().forEach(parameter -> command.addOptions(localised(spec, parameter)));
        String key = "command." + spec.name();
        for (DiscordLocale locale : SPANISH) {
            spanish(key).ifPresent(name -> command.setNameLocalization(locale, name));
            spanish(key + ".summary").ifPresent(summary -> command.setDescriptionLocalization(locale, summary));
        }
        return switch (spec.callers()) {
            case EVERYONE -> everywhere(command);
            case MANAGERS -> forManagers(command);
        };
    }

    private static Optional<String> spanish(String key) {
        return Words.in(Texts.SPANISH, () -> Words.find(key));
    }

    private static OptionData localised(CommandSpec spec, Parameter parameter) {
        OptionData option = option(parameter);
        for (DiscordLocale locale : SPANISH) {
            spanish("command.%s.%s".formatted(spec.name(), parameter.name()))
                    .ifPresent(summary -> option.setDescriptionLocalization(locale, summary));
        }
        return option;
    }

    private static CommandData everywhere(CommandData command) {
        return command.setContexts(
                        InteractionContextType.GUILD,
                        InteractionContextType.BOT_DM,
                        InteractionContextType.PRIVATE_CHANNEL)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
    }

    /// Hidden from all others, unless a server says otherwise in its settings.
    private static CommandData forManagers(CommandData command) {
        return command.setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }

    private static OptionData option(Parameter parameter) {
        OptionData option =
                new OptionData(OptionType.STRING, parameter.name(), parameter.summary(), parameter.required());
        return switch (parameter.values()) {
            case TEXT -> option.setMaxLength(LONGEST_TEXT);
            case TOPIC -> option.setAutoComplete(true).setMaxLength(LONGEST_TEXT);
            case DATE -> option.setMaxLength(LONGEST_DATE);
            case DOCUMENT -> option.setAutoComplete(true).setMaxLength(LONGEST_TEXT);
            case PERSON, PUBLISHER -> option.setAutoComplete(true).setMaxLength(LONGEST_NAME);
            case KIND, EXTENT, ACTION -> {
                parameter.values().choices().forEach(choice -> option.addChoice(choice, choice));
                yield option;
            }
            case FILE ->
                new OptionData(OptionType.ATTACHMENT, parameter.name(), parameter.summary(), parameter.required());
        };
    }
}
