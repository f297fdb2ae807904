package dev.footnote.library;

import dev.footnote.people.NameInText;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.search.PassageIndex;
import dev.footnote.search.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody wants to hear about, as words that a sentence can be held against. Rare words count for more. A
/// person of the brief who is named counts under every name. Immutable and thread-safe.
public final class Topic {
    private final PassageIndex index;
    private final List<Element> elements;
    private final double weight;

    /// One word of the topic, or one name, which any of its forms satisfies.
    ///
    /// @param forms each form as the set of its terms
    private record Element(List<Set<String>> forms, double weight) {}

    Topic(PassageIndex index, String text, PeopleDirectory people) {
        this.index = index;
        this.elements = new ArrayList<>();
        List<NameInText> names = people.namesIn(text);
        names.forEach(name -> elements.add(nameElement(name.span().in(text), name.people())));
        for (Term term : index.analyze(text)) {
            if (names.stream().noneMatch(name -> name.span().overlaps(term.span()))) {
                elements.add(new Element(List.of(Set.of(term.value())), rarity(term.value())));
            }
        }
        elements.removeIf(element -> element.forms().isEmpty());
        this.weight = elements.stream().mapToDouble(Element::weight).sum();
    }

    /// Whether the topic has any word at all to look for.
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /// How much of the topic a text covers, from 0 to 1 by the weight of its words.
    public double coverage(String text) {
        if (elements.isEmpty()) {
            return 0;
        }
        Set<String> present = terms(text);
        double covered = elements.stream()
                .filter(element -> element.forms().stream().anyMatch(present::containsAll))
                .mapToDouble(Element::weight)
                .sum();
        return covered / weight;
    }

    private Element nameElement(String written, List<Person> people) {
        List<Set<String>> forms = Stream.concat(
                        Stream.of(written, surname(written)),
                        people.stream()
                                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream())))
                .map(this::terms)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
        double rarest = forms.stream()
                .flatMap(Set::stream)
                .mapToDouble(this::rarity)
                .max()
                .orElse(0);
        return new Element(forms, rarest);
    }

    /// The last word: texts give the full name once and the surname from then on.
    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// The probabilistic inverse document frequency of BM25 (Robertson and Zaragoza 2009), never negative.
    private double rarity(String term) {
        double frequency = index.passageFrequency(term);
        return Math.log(1 + (index.passageCount() - frequency + 0.5) / (frequency + 0.5));
    }

    private Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        index.analyze(text).forEach(term -> terms.add(term.value()));
        return terms;
    }
}
