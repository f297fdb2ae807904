package dev.footnote.conversation;

import java.util.List;
import java.util.Optional;

/// How a command is called: the one source for slash menus, help texts and forms.
///
/// @param name lower-case letters, at most 32
/// @param summary one phrase, at most 100 characters
/// @param parameters required ones first; the first takes what is typed without a name
/// @param callers who may use it
public record CommandSpec(String name, String summary, List<Parameter> parameters, Callers callers) {
    public CommandSpec {
        parameters = List.copyOf(parameters);
    }

    /// A command for everybody.
    public CommandSpec(String name, String summary, List<Parameter> parameters) {
        this(name, summary, parameters, Callers.EVERYONE);
    }

    /// Whether it changes the brief, and so is not for everybody.
    public boolean edits() {
        return callers == Callers.MANAGERS;
    }

    /// The parameter of that name.
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /// The parameter that takes what is typed without a name.
    public Optional<Parameter> leading() {
        return parameters.stream().findFirst();
    }
}
