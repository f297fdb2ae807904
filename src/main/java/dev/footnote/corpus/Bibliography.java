package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.text.PartialDate;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/// What `config/sources.yaml` says of documents, by path or glob below the documents folder. Where several entries
/// match a file, the earlier one wins, key by key. Thread-safe.
public final class Bibliography {
    /// Says nothing of any document.
    public static final Bibliography EMPTY = new Bibliography(List.of());

    private static final Set<String> KEYS =
            Set.of("match", "title", "publisher", "series", "author", "published", "url", "summary_of");

    private final List<Entry> entries;

    private record Entry(PathMatcher matcher, Map<String, String> values) {}

    private Bibliography(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// Reads the text of a `sources.yaml`.
    ///
    /// @throws BibliographyException when it cannot be used; the message says where and what to do
    public static Bibliography parse(String yaml) throws BibliographyException {
        try {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode node : Yaml.read(yaml).path("sources")) {
                entries.add(entry(Yaml.scalars(node), entries.size() + 1));
            }
            return new Bibliography(entries);
        } catch (JsonProcessingException broken) {
            throw new BibliographyException("it is no YAML (%s)".formatted(Yaml.firstLine(broken)));
        }
    }

    /// What is said of the file of that name below the documents folder.
    public StatedDetails detailsFor(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        Path path = path(name);
        for (Entry entry : entries) {
            if (entry.matcher().matches(path)) {
                entry.values().forEach(values::putIfAbsent);
            }
        }
        return new StatedDetails(values);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException strange) {
            return Path.of("");
        }
    }

    private static Entry entry(Map<String, String> values, int number) throws BibliographyException {
        String match = values.getOrDefault("match", "");
        if (match.isEmpty()) {
            throw new BibliographyException(
                    "entry %d has no \"match\"; add the path or glob it is about".formatted(number));
        }
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw new BibliographyException("entry %d (%s) has an unknown key \"%s\"; known are %s"
                        .formatted(
                                number,
                                match,
                                key,
                                String.join(", ", KEYS.stream().sorted().toList())));
            }
        }
        String published = values.get("published");
        if (published != null && PartialDate.parse(published).isEmpty()) {
            throw new BibliographyException("entry %d (%s) has the date \"%s\"; write it as 2023, 2023-11 or 2023-11-17"
                    .formatted(number, match, published));
        }
        return new Entry(matcher(match, number), values);
    }

    private static PathMatcher matcher(String glob, int number) throws BibliographyException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException broken) {
            throw new BibliographyException(
                    "entry %d has \"match: %s\", which is no path and no glob".formatted(number, glob));
        }
    }
}
