package dev.footnote.web;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Completion;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is offered while a line is typed: commands, then the names of parameters, then people, publishers and all else
/// that a parameter can hold.
final class LineCompletion {
    private static final Pattern COMMAND = Pattern.compile("/(\\p{L}*)");
    private static final Pattern CALL = Pattern.compile("/(\\p{L}+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(.*\\s|)(\\p{L}+):(?:\"([^\"]*)|(\\S*))", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("(.*\\s|)(\\p{L}*)", Pattern.DOTALL);

    private final Dispatcher dispatcher;

    LineCompletion(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /// @param value the whole line with the choice put in
    record Offer(String label, String value) {}

    /// What may come next, likeliest first; nothing for a line that calls no command.
    List<Offer> complete(String line) {
        Matcher command = COMMAND.matcher(line);
        if (command.matches()) {
            return commands(command.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return List.of();
        }
        String name = call.group(1).toLowerCase(Locale.ROOT);
        return dispatcher.openSpecs().stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .map(spec -> arguments(spec, call.group(2)))
                .orElse(List.of());
    }

    private List<Offer> commands(String begun) {
        return dispatcher.openSpecs().stream()
                .filter(spec -> spec.name().startsWith(begun))
                .map(spec -> new Offer("/%s: %s".formatted(spec.name(), spec.summary()), "/" + spec.name() + " "))
                .toList();
    }

    private List<Offer> arguments(CommandSpec spec, String rest) {
        String head = "/" + spec.name() + " ";
        Matcher named = NAMED.matcher(rest);
        if (named.matches() && spec.parameter(named.group(2)).isPresent()) {
            String typed = Optional.ofNullable(named.group(3))
                    .orElseGet(() -> Optional.ofNullable(named.group(4)).orElse(""));
            return values(spec, named.group(2), typed, head + named.group(1) + named.group(2) + ":");
        }
        List<Offer> offers = new ArrayList<>();
        spec.leading()
                .filter(leading -> !rest.contains(":"))
                .ifPresent(leading -> offers.addAll(leading(spec, leading, rest)));
        offers.addAll(parameters(spec, head, rest));
        return offers;
    }

    private List<Offer> leading(CommandSpec spec, Parameter leading, String typed) {
        return dispatcher.complete(spec.name(), leading.name(), typed).stream()
                .map(choice -> new Offer(choice.label(), "/%s %s ".formatted(spec.name(), choice.value())))
                .toList();
    }

    private List<Offer> values(CommandSpec spec, String parameter, String typed, String before) {
        List<Completion> choices = dispatcher.complete(spec.name(), parameter, typed);
        return choices.stream()
                .map(choice -> new Offer(choice.label(), before + CommandLine.quoteIfNeeded(choice.value()) + " "))
                .toList();
    }

    /// Names of parameters that are not there yet and begin like the last word.
    private static List<Offer> parameters(CommandSpec spec, String head, String rest) {
        Matcher last = LAST_WORD.matcher(rest);
        if (!last.matches()) {
            return List.of();
        }
        String before = last.group(1);
        String begun = last.group(2).toLowerCase(Locale.ROOT);
        return spec.parameters().stream()
                .skip(before.isBlank() ? 0 : 1)
                .filter(parameter -> parameter.name().startsWith(begun))
                .filter(parameter -> !rest.contains(parameter.name() + ":"))
                .map(parameter -> new Offer(
                        "%s: %s".formatted(parameter.name(), parameter.summary()),
                        head + before + parameter.name() + ":"))
                .toList();
    }
}
