package dev.footnote.corpus;

import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what is known of a document: what its file states first, then the bibliography, then what its text shows.
/// Only the title is ever taken from the text or the file name; all else stays unknown rather than guessed.
final class DetailsResolver {
    /// Headlines are short: a first line longer than this is running text.
    private static final int LONGEST_TITLE = 150;

    DocumentDetails resolve(RawDocument raw, StatedDetails listed, String fileName) {
        StatedDetails stated = raw.stated();
        List<String> inferences = new ArrayList<>();
        Optional<String> published = first("published", stated, listed);
        return new DocumentDetails(
                first("title", stated, listed).orElseGet(() -> inferTitle(raw, fileName, inferences)),
                first("publisher", stated, listed),
                first("series", stated, listed),
                first("author", stated, listed),
                published.flatMap(PartialDate::parse),
                published.flatMap(ClockTime::inStamp),
                first("url", stated, listed),
                first("summary_of", stated, listed),
                inferences);
    }

    private static Optional<String> first(String key, StatedDetails stated, StatedDetails listed) {
        return stated.get(key).or(() -> listed.get(key));
    }

    private static String inferTitle(RawDocument raw, String fileName, List<String> inferences) {
        Optional<String> line = raw.prose() ? titleLine(raw.text()) : Optional.empty();
        inferences.add(
                line.isPresent() ? "the title is the first line of the text" : "the title is the name of the file");
        return line.orElseGet(() -> nameWithoutExtension(raw, fileName));
    }

    /// The first line that is not blank, when it looks like a headline.
    static Optional<String> titleLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(":"));
    }

    private static String nameWithoutExtension(RawDocument raw, String fileName) {
        String id = raw.id().value();
        if (!id.equals(fileName)) {
            return id;
        }
        String name = id.substring(id.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
