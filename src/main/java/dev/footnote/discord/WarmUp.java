package dev.footnote.discord;

import dev.footnote.conversation.Callers;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Completion;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Asks every command for what the brief offers, and throws the answers away. The more has run before the first
/// question, the sooner that is answered: classes are loaded, hot code is compiled, lists are made.
final class WarmUp implements Runnable {
    private final Showing showing;
    private final Asker nobody;

    WarmUp(Showing showing, Asker nobody) {
        this.showing = showing;
        this.nobody = nobody;
    }

    @Override
    public void run() {
        List<CommandSpec> specs = showing.dispatcher().specs().stream()
                .filter(spec ->
                        spec.callers() == Callers.EVERYONE && spec.leading().isPresent())
                .toList();
        List<String> offered = specs.stream()
                .flatMap(spec -> spec.parameters().stream().flatMap(parameter -> offered(spec, parameter)))
                .distinct()
                .toList();
        CommandSpec first = specs.getFirst();
        offered.forEach(text -> ask(first, text));
        offered.stream().limit(1).forEach(text -> specs.forEach(spec -> ask(spec, text)));
    }

    private Stream<String> offered(CommandSpec spec, Parameter parameter) {
        Dispatcher dispatcher = showing.dispatcher();
        return dispatcher.complete(spec.name(), parameter.name(), "").stream().map(Completion::value);
    }

    private void ask(CommandSpec spec, String text) {
        String leading = spec.leading().orElseThrow().name();
        showing.answer(new Invocation(spec.name(), Map.of(leading, text)), nobody);
    }
}
