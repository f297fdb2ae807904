package dev.footnote.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What somebody may type who looks for a person: every name and alias, every word of one, every beginning of a
/// word, and names and words with one slip of the finger.
public final class TypedForms {
    /// Beginnings shorter than this fit too many.
    private static final int SHORTEST_BEGINNING = 3;

    /// A slip in a word shorter than this makes it any other short word.
    private static final int SHORTEST_WITH_SLIP = 4;

    private TypedForms() {}

    /// Names, aliases and the single words of either, without slips.
    public static Set<String> whole(Person person) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names(person)) {
            forms.add(name);
            forms.addAll(words(name));
        }
        return forms;
    }

    /// The beginnings of all words.
    public static Set<String> beginnings(Person person) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names(person)) {
            for (String word : words(name)) {
                for (int length = SHORTEST_BEGINNING; length < word.length(); length++) {
                    forms.add(word.substring(0, length));
                }
            }
        }
        return forms;
    }

    /// Every whole form with every letter left out, doubled, replaced and swapped with the next.
    public static Set<String> slips(Person person) {
        Set<String> forms = new LinkedHashSet<>();
        for (String form : whole(person)) {
            for (int i = 0; form.length() >= SHORTEST_WITH_SLIP && i < form.length(); i++) {
                if (Character.isLetter(form.charAt(i))) {
                    addSlips(form, i, forms);
                }
            }
        }
        return forms;
    }

    /// The forms that do not bring the person meant among the first completions, as "form: name".
    public static List<String> notCompleted(PeopleDirectory directory, int first, Function<Person, Set<String>> forms) {
        List<String> missed = new ArrayList<>();
        for (Person person : directory.people()) {
            for (String typed : forms.apply(person)) {
                if (!directory.complete(typed, first).contains(person)) {
                    missed.add(typed + ": " + person.name());
                }
            }
        }
        return missed;
    }

    private static void addSlips(String form, int i, Set<String> forms) {
        String before = form.substring(0, i);
        String behind = form.substring(i + 1);
        forms.add(before + behind);
        forms.add(before + form.charAt(i) + form.charAt(i) + behind);
        forms.add(before + 'q' + behind);
        if (!behind.isEmpty() && Character.isLetter(behind.charAt(0))) {
            forms.add(before + behind.charAt(0) + form.charAt(i) + behind.substring(1));
        }
    }

    private static List<String> names(Person person) {
        List<String> names = new ArrayList<>(person.aliases());
        names.addFirst(person.name());
        return names;
    }

    private static List<String> words(String name) {
        return List.of(name.split("[ -]")).stream()
                .filter(word -> word.length() >= SHORTEST_BEGINNING)
                .toList();
    }
}
