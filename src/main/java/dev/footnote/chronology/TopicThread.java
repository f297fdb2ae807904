package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Which sentences of a document are about a topic: those that name it, and those that go on with it by a pronoun
/// ("He also announced ...") right behind.
public final class TopicThread {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "his", "her", "its", "their");

    private TopicThread() {}

    /// @param sentences sentences of `text`, in any order
    /// @param names whether a sentence names the topic
    public static Set<Span> about(String text, Collection<Span> sentences, Predicate<Span> names) {
        Set<Span> about = new HashSet<>();
        boolean previous = false;
        for (Span sentence : new TreeSet<>(sentences)) {
            previous = names.test(sentence) || previous && goesOn(text, sentence);
            if (previous) {
                about.add(sentence);
            }
        }
        return about;
    }

    private static boolean goesOn(String text, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return PRONOUNS.contains(text.substring(sentence.start(), end).toLowerCase(Locale.ROOT));
    }
}
