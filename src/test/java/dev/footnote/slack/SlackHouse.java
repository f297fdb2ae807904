package dev.footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.BotCommand;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.SlowCommand;
import dev.footnote.conversation.SmallBrief;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A brief, a Slack on loopback and a front between the two. Closing it fails when a message broke Slack's rules.
final class SlackHouse implements AutoCloseable {
    static final int MOST_BYTES = 10_000;

    private final SlackStandIn slack = new SlackStandIn();
    private final SlowCommand slow = new SlowCommand();
    private final List<SlackFront> fronts = new ArrayList<>();
    private final SmallBrief brief;

    SlackHouse(Path folder, BotCommand... more) {
        List<BotCommand> commands = new ArrayList<>(List.of(more));
        commands.add(slow);
        brief = new SmallBrief(folder, commands);
    }

    SlackStandIn slack() {
        return slack;
    }

    SlowCommand slow() {
        return slow;
    }

    SmallBrief brief() {
        return brief;
    }

    SlackFront open(boolean privateReplies) throws FrontException {
        SlackFront front = front(SlackStandIn.BOT, SlackStandIn.APP, privateReplies);
        assertThat(front.open()).isEqualTo("Slack: joined Newsroom as footnote");
        return front;
    }

    SlackFront front(String bot, String app, boolean privateReplies) {
        return front(new SlackSettings(bot, app, Optional.of(slack.api()), privateReplies), brief.dispatcher());
    }

    /// A front of another brief.
    SlackFront front(SlackSettings settings, Dispatcher dispatcher) {
        SlackFront front = new SlackFront(settings, dispatcher, MOST_BYTES);
        fronts.add(front);
        return front;
    }

    @Override
    public void close() {
        slow.finish();
        fronts.forEach(SlackFront::close);
        brief.close();
        slack.close();
        assertThat(slack.violations()).isEmpty();
    }
}
