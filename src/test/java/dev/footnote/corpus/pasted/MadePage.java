package dev.footnote.corpus.pasted;

import dev.footnote.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A page that was made up, with the truth about it: lines of `@detail value`, a line of dashes, then the page, whose
/// lines of clutter begin with `~`.
///
/// @param truth by detail; a detail about which the page is silent is absent
/// @param clutter the numbers of its lines of clutter, counted from 0 over the lines that are not blank
record MadePage(String name, Map<String, String> truth, String text, Set<Integer> clutter) {
    static List<MadePage> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/footnote/corpus/pasted", folder))) {
            return files.sorted().map(MadePage::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static MadePage read(Path file) {
        try {
            Map<String, String> truth = new LinkedHashMap<>();
            List<String> lines = new ArrayList<>();
            Set<Integer> clutter = new TreeSet<>();
            boolean body = false;
            for (String line : Files.readAllLines(file)) {
                if (!body && line.startsWith("@")) {
                    String[] parts = line.substring(1).split(" ", 2);
                    if (parts.length == 2 && !parts[1].isBlank()) {
                        truth.put(parts[0], parts[1].strip());
                    }
                } else if (!body) {
                    body = true;
                } else {
                    if (line.startsWith("~")) {
                        clutter.add(lines.size());
                    }
                    lines.add(line.startsWith("~") ? line.substring(1) : line);
                }
            }
            return new MadePage(file.getFileName().toString(), truth, String.join("\n", lines), clutter);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// The numbers of the lines that the detector takes for clutter.
    static Set<Integer> detected(String text) {
        List<Span> found = new ClutterDetector().detect(PastedPage.of(text));
        Set<Integer> numbers = new TreeSet<>();
        int number = 0;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            start = span.end() + 1;
            if (line.isBlank()) {
                continue;
            }
            if (found.stream().anyMatch(span::overlaps)) {
                numbers.add(number);
            }
            number++;
        }
        return numbers;
    }
}
