package dev.footnote.conversation;

import dev.footnote.library.Library;
import java.util.ArrayList;
import java.util.List;

/// The commands as the bot has them unless its settings say otherwise.
public final class ShippedCommands {
    private ShippedCommands() {}

    /// @param more further commands, for tests of what a command may do
    public static Dispatcher over(Library library, List<BotCommand> more) {
        List<BotCommand> commands = new ArrayList<>(List.of(
                new AskCommand(10),
                new QuoteCommand(25),
                new TimelineCommand(40),
                new CheckCommand(),
                new SourcesCommand()));
        commands.addAll(more);
        commands.add(new HelpCommand(commands.stream().map(BotCommand::spec).toList()));
        return new Dispatcher(library, commands);
    }

    public static Dispatcher over(Library library) {
        return over(library, List.of());
    }
}
