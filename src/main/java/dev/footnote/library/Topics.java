package dev.footnote.library;

import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a brief writes about, as far as capital letters tell: names of places, things, bodies and people inside
/// sentences, those of most documents first. Immutable and thread-safe.
public final class Topics {
    /// One to four words with capitals inside a sentence, small words between them allowed ("Bank of the North").
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{N}’'&-]+"
            + "(?: (?:(?:of|the|and|for|de|del|la|el|y) ){0,2}\\p{Lu}[\\p{L}\\p{N}’'&-]+){0,3}");

    /// Reading more takes longer than anybody waits for a list of choices.
    private static final long MOST_CHARACTERS = 20_000_000;

    private static final int LONGEST = 100;

    /// In a brief of more documents a name counts when more than one has it.
    private static final int FEW_DOCUMENTS = 10;

    private static final Set<String> CALENDAR = Stream.of(
                    DateFormatSymbols.getInstance(Locale.ENGLISH).getMonths(),
                    DateFormatSymbols.getInstance(Locale.ENGLISH).getWeekdays())
            .flatMap(Arrays::stream)
            .collect(Collectors.toSet());

    private final List<String> names;

    private Topics(List<String> names) {
        this.names = List.copyOf(names);
    }

    /// Reads the documents in their order, as many as can be read in a second or two.
    static Topics of(List<DocumentId> ids, Function<DocumentId, SourceDocument> documents) {
        Map<String, Integer> counts = new HashMap<>();
        long characters = 0;
        for (DocumentId id : ids) {
            String text = documents.apply(id).text();
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            namesIn(text).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        int least = ids.size() > FEW_DOCUMENTS ? 2 : 1;
        return new Topics(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Set<String> namesIn(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group();
            if (name.length() <= LONGEST && !CALENDAR.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /// Those in which a word begins with what was typed: the ones that most documents have first.
    public List<String> beginningWith(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> begins(name.toLowerCase(Locale.ROOT), wanted))
                .limit(most)
                .toList();
    }

    private static boolean begins(String name, String wanted) {
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }
}
