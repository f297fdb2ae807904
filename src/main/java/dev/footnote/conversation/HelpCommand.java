package dev.footnote.conversation;

import dev.footnote.library.Brief;
import java.util.ArrayList;
import java.util.List;

/// `/help`: what can be asked by whoever asks, from the commands' own specs.
public final class HelpCommand implements BotCommand {
    private static final CommandSpec SPEC = new CommandSpec("help", "Show what you can ask", List.of());

    private final List<CommandSpec> others;

    /// @param others the commands to explain, in the order in which they are shown
    public HelpCommand(List<CommandSpec> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation, Brief brief) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Note(Words.of("help.intro")));
        for (CommandSpec spec : others) {
            if (!invocation.by().may(spec.callers())) {
                continue;
            }
            blocks.add(new ReplyBlock.Heading(usage(spec)));
            blocks.add(new ReplyBlock.Note(summary(spec) + "."));
        }
        blocks.add(Wording.footer(brief));
        return new Reply(Outcome.FOUND, Audience.ASKER, blocks);
    }

    private static String summary(CommandSpec spec) {
        return Words.find("command.%s.summary".formatted(spec.name())).orElse(spec.summary());
    }

    /// `/quote person about: from:`, optional ones in brackets.
    private static String usage(CommandSpec spec) {
        StringBuilder usage = new StringBuilder("/").append(spec.name());
        boolean leading = true;
        for (Parameter parameter : spec.parameters()) {
            String shown = leading ? parameter.name() : parameter.name() + ":…";
            usage.append(' ').append(parameter.required() ? shown : "[" + shown + "]");
            leading = false;
        }
        return usage.toString();
    }
}
