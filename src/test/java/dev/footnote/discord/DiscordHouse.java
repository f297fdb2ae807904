package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.conversation.BotCommand;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Parameter;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.SlowCommand;
import dev.footnote.conversation.SmallBrief;
import dev.footnote.discord.DiscordFront.Timing;
import dev.footnote.discord.PatientSessions.Backoff;
import dev.footnote.library.Brief;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A brief, a Discord on loopback and fronts between the two. Closing it fails when a request broke Discord's rules,
/// or the client complained in the log.
final class DiscordHouse implements AutoCloseable {
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ZERO);

    /// Deferring is out of the way of tests that are not about it, however busy the machine is.
    static final Timing UNHURRIED =
            new Timing(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(3), QUICK);

    /// Everything that is not there yet is deferred.
    static final Timing HURRIED =
            new Timing(Duration.ofSeconds(20), Duration.ofMillis(1), Duration.ofSeconds(3), QUICK);

    private final JdaLog log = new JdaLog("net.dv8tion.jda");
    private final JdaLog ourLog = new JdaLog("dev.footnote.discord");
    private final List<DiscordFront> fronts = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final SlowCommand slow = new SlowCommand();
    private final DiscordStandIn discord = new DiscordStandIn();
    private final SmallBrief brief;

    /// @param more further commands
    DiscordHouse(Path folder, BotCommand... more) {
        List<BotCommand> commands = new ArrayList<>(List.of(slow, new FileCommand()));
        commands.addAll(List.of(more));
        brief = new SmallBrief(folder, commands);
    }

    /// Says where what is attached can be had from.
    private static final class FileCommand implements BotCommand {
        @Override
        public CommandSpec spec() {
            return new CommandSpec(
                    "file", "Take a file", List.of(new Parameter("file", "Any file", true, Parameter.Values.FILE)));
        }

        @Override
        public Reply answer(Invocation invocation, Brief brief) {
            return Reply.found(List.of(
                    new ReplyBlock.Restated(invocation),
                    new ReplyBlock.Note(invocation.argument("file").orElse("nothing"))));
        }
    }

    DiscordStandIn discord() {
        return discord;
    }

    SlowCommand slow() {
        return slow;
    }

    SmallBrief brief() {
        return brief;
    }

    List<String> ourComplaints() {
        return ourLog.complaints();
    }

    DiscordSettings settings(String token, boolean privateReplies) {
        return new DiscordSettings(
                token,
                Optional.of(discord.api()),
                Optional.of(discord.gateway().address()),
                Optional.empty(),
                privateReplies);
    }

    DiscordSettings settings(DiscordRules rules) {
        DiscordSettings usual = settings(DiscordStandIn.TOKEN, false);
        return new DiscordSettings(usual.token(), usual.api(), usual.gateway(), usual.guild(), false, rules);
    }

    DiscordFront open(DiscordRules rules) throws FrontException {
        DiscordFront front = front(settings(rules), UNHURRIED);
        assertThat(front.open()).startsWith("Discord: ready");
        return front;
    }

    DiscordFront front(DiscordSettings settings, Timing timing) {
        DiscordFront front = new DiscordFront(settings, brief.dispatcher(), timing);
        fronts.add(front);
        return front;
    }

    /// A front that is open, for public replies.
    DiscordFront open() throws FrontException {
        return open(UNHURRIED);
    }

    DiscordFront open(Timing timing) throws FrontException {
        DiscordFront front = front(settings(DiscordStandIn.TOKEN, false), timing);
        assertThat(front.open()).startsWith("Discord: ready");
        return front;
    }

    /// The client is going to complain, rightly, in words that have this in them.
    void expectComplaint(String part) {
        expected.add(part);
    }

    /// All texts of a message or a callback.
    static String texts(JsonNode node) {
        return String.join("\n", node.findValuesAsText("content"));
    }

    /// The ids of all buttons of a message or a callback.
    static List<String> buttons(JsonNode node) {
        return node.findValuesAsText("custom_id");
    }

    static boolean isPrivate(JsonNode message) {
        return (message.path("flags").asInt() & 64) != 0;
    }

    @Override
    public void close() {
        slow.finish();
        fronts.forEach(DiscordFront::close);
        brief.close();
        discord.close();
        log.close();
        ourLog.close();
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints())
                .filteredOn(line -> expected.stream().noneMatch(line::contains))
                .isEmpty();
    }
}
