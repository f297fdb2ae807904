package dev.footnote.conversation;

import dev.footnote.intake.Attachment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command as somebody called it.
///
/// @param arguments by parameter name, in the order given; none is blank
/// @param by what the one who called may use
/// @param attachments files that came with the call
public record Invocation(String command, Map<String, String> arguments, Callers by, List<Attachment> attachments) {
    public Invocation {
        Map<String, String> given = new LinkedHashMap<>();
        arguments.forEach((name, value) -> {
            if (!value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        arguments = Collections.unmodifiableMap(given);
        attachments = List.copyOf(attachments);
    }

    /// Without files.
    public Invocation(String command, Map<String, String> arguments, Callers by) {
        this(command, arguments, by, List.of());
    }

    /// As anybody may call it.
    public Invocation(String command, Map<String, String> arguments) {
        this(command, arguments, Callers.EVERYONE);
    }

    /// A command with one argument.
    public static Invocation of(String command, String parameter, String value) {
        return new Invocation(command, Map.of(parameter, value));
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    /// The same call with one argument set anew.
    public Invocation with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(arguments);
        changed.put(name, value);
        return new Invocation(command, changed, by, attachments);
    }

    /// The same call by somebody who may use what `callers` may.
    public Invocation by(Callers callers) {
        return new Invocation(command, arguments, callers, attachments);
    }
}
