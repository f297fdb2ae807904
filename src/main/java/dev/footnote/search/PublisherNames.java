package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The names of the publishers of one index, for finding them in questions. A publisher goes by its full name, by the
/// part before a bar or a spaced dash, and by either without its article. Thread-safe.
final class PublisherNames {
    private static final Pattern SUBTITLE = Pattern.compile("\\s+[|–—-]\\s+.*");
    private static final Pattern ARTICLE = Pattern.compile("^The\\s+");
    private static final Pattern DOMAIN = Pattern.compile("\\.(com|org|net|co\\.uk)$");

    /// By first word, longest name first.
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Set<String>> publishers = new HashMap<>();

    PublisherNames(List<String> all) {
        for (String publisher : all) {
            String base = SUBTITLE.matcher(publisher).replaceFirst("");
            for (String name : List.of(publisher, base, DOMAIN.matcher(base).replaceFirst(""))) {
                add(name, publisher);
                add(ARTICLE.matcher(name).replaceFirst(""), publisher);
            }
        }
        names.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private void add(String name, String publisher) {
        if (name.length() < 2) {
            return;
        }
        List<String> same = names.computeIfAbsent(firstWord(name, 0), word -> new ArrayList<>());
        if (!same.contains(name)) {
            same.add(name);
        }
        publishers.computeIfAbsent(name, key -> new TreeSet<>()).add(publisher);
    }

    /// The mentions in a text, in order, longest first where several begin at one place. Capitals count: many
    /// publishers are named by an ordinary word.
    List<PublisherMention> in(String text) {
        Map<Integer, PublisherMention> found = new TreeMap<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean start = Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (!start || i < end) {
                continue;
            }
            for (String name : names.getOrDefault(firstWord(text, i), List.of())) {
                if (text.startsWith(name, i) && isWordEnd(text, i + name.length())) {
                    end = i + name.length();
                    found.put(i, new PublisherMention(new Span(i, end), publishers.getOrDefault(name, Set.of())));
                    break;
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isWordEnd(String text, int i) {
        return i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
    }

    private static String firstWord(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(from, i);
    }
}
