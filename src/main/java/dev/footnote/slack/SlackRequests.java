package dev.footnote.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.intake.LinkFetcher;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that Slack may ask of us: acknowledged at once, then answered on a thread of its own.
final class SlackRequests {
    private static final Logger LOG = LoggerFactory.getLogger(SlackRequests.class);
    private static final int REMEMBERED_THREADS = 10_000;
    private static final int LONGEST_QUESTION = 2_000;
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile(Pattern.quote(ButtonMaker.PREFIX) + "\\d+");
    private static final String GENERAL = "/footnote";
    private static final List<SuggestedPrompt> PROMPTS = List.of(
            new SuggestedPrompt("What is in the brief?", "sources"),
            new SuggestedPrompt("Who is quoted?", "quote"),
            new SuggestedPrompt("What happened when?", "timeline"),
            new SuggestedPrompt("How do I ask?", "help"));

    private final Answering answering;
    private final Delivery delivery;
    private final MethodsClient methods;
    private final HomeTab home;
    private final SlackFiles files;
    private final SlackThreads threads = new SlackThreads();

    /// The threads that begin with a mention, as channel and message: there nobody needs to mention the bot again. In
    /// other threads people talk to each other. After a restart one mention is needed again.
    private final Remembered ourThreads = new Remembered(REMEMBERED_THREADS);

    SlackRequests(Answering answering, Delivery delivery, MethodsClient methods, HomeTab home, SlackFiles files) {
        this.answering = answering;
        this.delivery = delivery;
        this.methods = methods;
        this.home = home;
        this.files = files;
    }

    /// @param maxBytes larger files are not added to the brief
    static SlackRequests of(Dispatcher dispatcher, SlackSettings settings, long maxBytes, com.slack.api.Slack slack) {
        SlackRenderer renderer = new SlackRenderer(dispatcher.commandLine(), dispatcher.links());
        MethodsClient methods = slack.methods(settings.botToken());
        return new SlackRequests(
                new Answering(dispatcher, settings.privateReplies(), settings.editors()),
                new Delivery(slack, settings.botToken(), renderer),
                methods,
                new HomeTab(dispatcher, renderer),
                new SlackFiles(LinkFetcher.withKey(settings.fileKey(), settings.fileAddresses(), maxBytes), methods));
    }

    void register(App app) {
        app.command(ANY, (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            command(payload);
            return context.ack();
        });
        app.blockAction(OURS, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
        app.messageShortcut("find_sources", (request, context) -> {
            lookUp(request.getPayload(), "ask", "question");
            return context.ack();
        });
        app.messageShortcut("check_quotation", (request, context) -> {
            lookUp(request.getPayload(), "check", "text");
            return context.ack();
        });
        app.messageShortcut("add_to_brief", (request, context) -> {
            add(request.getPayload());
            return context.ack();
        });
        app.event(AppMentionEvent.class, (request, context) -> {
            mentioned(request.getEventId(), request.getEvent(), present(context.getBotUserId()));
            return context.ack();
        });
        app.event(MessageEvent.class, (request, context) -> {
            message(request.getEventId(), request.getEvent(), present(context.getBotUserId()));
            return context.ack();
        });
        app.event(AssistantThreadStartedEvent.class, (request, context) -> {
            AssistantThread thread = request.getEvent().getAssistantThread();
            threads.once(present(request.getEventId()), () -> suggest(thread.getChannelId(), thread.getThreadTs()));
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (request, context) -> {
            AppHomeOpenedEvent event = request.getEvent();
            if ("home".equals(event.getTab())) {
                threads.once(present(request.getEventId()), () -> publishHome(event.getUser()));
            }
            return context.ack();
        });
    }

    /// What answers a request that none of the handlers takes, or that broke one.
    static Response acknowledged() {
        return Response.ok();
    }

    private void command(SlashCommandPayload payload) {
        String text = present(payload.getText());
        String line = payload.getCommand().equals(GENERAL) ? text : payload.getCommand() + " " + text;
        answer(
                present(payload.getTriggerId()),
                new Destination.ResponseUrl(payload.getResponseUrl(), ""),
                payload.getUserId(),
                () -> answering.command(answering.parse(MessageText.plain(line)), payload.getUserId()));
    }

    private void pressed(BlockActionPayload payload) {
        String presser = payload.getUser().getId();
        BlockActionPayload.Container container = payload.getContainer();
        boolean hidden = container != null && container.isEphemeral();
        boolean home = payload.getResponseUrl() == null;
        String thread = container == null ? "" : present(container.getThreadTs());
        String value = payload.getActions().isEmpty()
                ? ""
                : present(payload.getActions().getFirst().getValue());
        answer(
                present(payload.getTriggerId()),
                home ? new Destination.Person(presser) : new Destination.ResponseUrl(payload.getResponseUrl(), thread),
                presser,
                () -> ButtonState.decode(value)
                        .map(state -> home ? answering.pressedAtHome(state) : answering.pressed(state, presser, hidden))
                        .orElseGet(() -> answering.unreadable(presser)));
    }

    private void lookUp(MessageShortcutPayload payload, String command, String parameter) {
        String asker = payload.getUser().getId();
        String words =
                SlackLimits.clip(MessageText.plain(present(payload.getMessage().getText())), LONGEST_QUESTION);
        answer(
                present(payload.getTriggerId()),
                new Destination.ResponseUrl(
                        payload.getResponseUrl(), present(payload.getMessage().getThreadTs())),
                asker,
                () -> words.isBlank()
                        ? answering.empty(asker)
                        : answering.lookUp(Invocation.of(command, parameter, words), asker));
    }

    private void add(MessageShortcutPayload payload) {
        String asker = payload.getUser().getId();
        answer(
                present(payload.getTriggerId()),
                new Destination.ResponseUrl(
                        payload.getResponseUrl(), present(payload.getMessage().getThreadTs())),
                asker,
                () -> answering.add(files.of(payload.getMessage().getFiles()), asker));
    }

    private void mentioned(@Nullable String id, AppMentionEvent event, String bot) {
        if (event.getBotId() != null || event.getUser() == null) {
            return;
        }
        String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
        boolean begins = thread.equals(event.getTs());
        if (begins) {
            ourThreads.add(event.getChannel() + " " + thread);
        }
        answer(
                present(id),
                new Destination.Channel(event.getChannel(), thread, event.getUser()),
                event.getUser(),
                () -> {
                    if (!begins) {
                        takeUp(event.getChannel(), thread, bot);
                    }
                    return answering.mention(MessageText.plain(event.getText()), event.getUser());
                });
    }

    /// Remembers a thread again that began with a mention before a restart.
    private void takeUp(String channel, String thread, String bot) {
        if (ourThreads.contains(channel + " " + thread)) {
            return;
        }
        try {
            var replies = methods.conversationsReplies(
                    request -> request.channel(channel).ts(thread).limit(1));
            boolean ours = replies.getMessages() != null
                    && replies.getMessages().stream()
                            .limit(1)
                            .anyMatch(first -> present(first.getText()).contains("<@" + bot + ">"));
            if (ours) {
                ourThreads.add(channel + " " + thread);
            }
        } catch (IOException | SlackApiException failed) {
            LOG.info("the first message of a thread could not be read: {}", failed.getMessage());
        }
    }

    private void message(@Nullable String id, MessageEvent event, String bot) {
        if (event.getBotId() != null
                || event.getUser() == null
                || event.getUser().equals(bot)) {
            return;
        }
        String thread = present(event.getThreadTs());
        String text = present(event.getText());
        if ("im".equals(event.getChannelType())) {
            answer(
                    present(id),
                    new Destination.Channel(event.getChannel(), thread, event.getUser()),
                    event.getUser(),
                    () -> answering.direct(MessageText.plain(text)));
        } else if (ourThreads.contains(event.getChannel() + " " + thread) && !text.contains("<@")) {
            answer(
                    present(id),
                    new Destination.Channel(event.getChannel(), thread, event.getUser()),
                    event.getUser(),
                    () -> answering.mention(MessageText.plain(text), event.getUser()));
        }
    }

    private void answer(String id, Destination destination, String asker, Supplier<Outgoing> work) {
        threads.once(id, () -> {
            try {
                delivery.send(destination, work.get());
            } catch (RuntimeException bug) {
                String failure =
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("a request from Slack failed, {}", failure, bug);
                delivery.send(destination, answering.failed(failure, asker));
            }
        });
    }

    private void publishHome(String user) {
        try {
            var response = methods.viewsPublish(request -> request.userId(user).view(home.view()));
            if (!response.isOk()) {
                LOG.warn("Slack did not take the home tab: {}", response.getError());
            }
        } catch (IOException | SlackApiException failed) {
            LOG.warn("the home tab was not delivered: {}", failed.getMessage());
        }
    }

    /// Where the workspace has the view for agents: what one could ask.
    private void suggest(String channel, String thread) {
        try {
            var response = methods.assistantThreadsSetSuggestedPrompts(
                    request -> request.channelId(channel).threadTs(thread).prompts(PROMPTS));
            if (!response.isOk()) {
                LOG.info("Slack did not take the suggested prompts: {}", response.getError());
            }
        } catch (IOException | SlackApiException failed) {
            LOG.info("the suggested prompts were not delivered: {}", failed.getMessage());
        }
    }

    /// Finishes what is in flight.
    ///
    /// @return whether all of it was finished
    boolean finish(Duration limit) {
        return threads.finish(limit);
    }

    private static String present(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
