package dev.footnote.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.footnote.people.Person;
import dev.footnote.text.ExplainedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `config/people.yaml`: people whom a name alone does not find, or whose role should be shown.
public final class PeopleFile {
    private static final Set<String> KEYS = Set.of("name", "aliases", "role", "affiliation");

    private PeopleFile() {}

    /// The file cannot be used. The message is a clause that says where and what to do.
    public static final class PeopleFileException extends ExplainedException {
        private static final long serialVersionUID = 1L;

        PeopleFileException(String message) {
            super(message);
        }
    }

    /// The people in the order of the file; nobody for an empty text.
    ///
    /// @throws PeopleFileException when anything in it cannot be used
    public static List<Person> parse(String yaml) throws PeopleFileException {
        JsonNode root = read(yaml);
        List<Person> people = new ArrayList<>();
        for (JsonNode node : root.path("people")) {
            people.add(person(node, people.size() + 1));
        }
        return people;
    }

    private static JsonNode read(String yaml) throws PeopleFileException {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (JsonProcessingException broken) {
            throw new PeopleFileException("it is no YAML (%s, line %d)"
                    .formatted(
                            broken.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNr()));
        }
    }

    private static Person person(JsonNode node, int number) throws PeopleFileException {
        Optional<String> name = text(node, "name");
        if (name.isEmpty()) {
            throw new PeopleFileException("entry %d has no \"name\"".formatted(number));
        }
        for (var property : node.properties()) {
            if (!KEYS.contains(property.getKey())) {
                throw new PeopleFileException("entry %d (%s) has an unknown key \"%s\"; known are %s"
                        .formatted(
                                number,
                                name.get(),
                                property.getKey(),
                                String.join(", ", KEYS.stream().sorted().toList())));
            }
        }
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        return new Person(name.get(), aliases, text(node, "role"), text(node, "affiliation"));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key).asText("").strip()).filter(value -> !value.isEmpty());
    }
}
