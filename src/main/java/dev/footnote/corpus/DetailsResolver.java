package dev.footnote.corpus;

import dev.footnote.corpus.pasted.Inferred;
import dev.footnote.corpus.pasted.PageInference;
import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Decides what is known of a document: what its file states first, then the bibliography, then what its text shows;
/// of the last, each detail has its reason. What none of them tells stays unknown.
final class DetailsResolver {
    private static final int OPENING_WORDS = 9;
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}[^\\p{L}]+\\p{L}{3,}|\\p{L}{5,}");

    /// @param shown what the text shows, for text that was made to be read
    DocumentDetails resolve(RawDocument raw, StatedDetails listed, String fileName, Optional<PageInference> shown) {
        Choice choice = new Choice(raw.stated(), listed, new ArrayList<>());
        String title = choice.of("title", () -> shown.flatMap(PageInference::title))
                .orElseGet(() -> nameFor(raw, fileName, choice.inferences()));
        Optional<String> publisher = choice.of("publisher", () -> shown.flatMap(PageInference::publisher));
        Optional<String> author = choice.of("author", () -> shown.flatMap(PageInference::author));
        Optional<String> published = choice.of("published", () -> shown.flatMap(PageInference::published));
        return new DocumentDetails(
                title,
                publisher,
                choice.of("series", Optional::empty),
                author,
                published.flatMap(PartialDate::parse),
                published.flatMap(ClockTime::inStamp),
                choice.of("url", () -> shown.flatMap(PageInference::url)),
                choice.of("summary_of", Optional::empty),
                choice.inferences());
    }

    private record Choice(StatedDetails stated, StatedDetails listed, List<String> inferences) {
        private Optional<String> of(String key, Supplier<Optional<Inferred>> text) {
            Optional<String> said = stated.get(key).or(() -> listed.get(key));
            if (said.isPresent()) {
                return said;
            }
            Optional<Inferred> shown = text.get();
            shown.ifPresent(inferred -> inferences.add(inferred.reason()));
            return shown.map(Inferred::value);
        }
    }

    /// The name of the file, or the first words of the text when the name has none.
    private static String nameFor(RawDocument raw, String fileName, List<String> inferences) {
        String name = nameWithoutExtension(raw, fileName);
        boolean wordless =
                raw.prose() && name.chars().filter(Character::isDigit).count() * 3 >= name.length();
        if (!wordless || !WORDS.matcher(raw.text()).find()) {
            inferences.add("the title is the name of the file");
            return name;
        }
        inferences.add("the text bears no title; these are its first words");
        String[] words = raw.text().strip().split("\\s+", OPENING_WORDS + 1);
        List<String> first = List.of(words).subList(0, Math.min(OPENING_WORDS, words.length));
        return String.join(" ", first).replaceAll("[\\p{P}&&[^”’)]]+$", "")
                + (words.length > OPENING_WORDS ? " …" : "");
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
