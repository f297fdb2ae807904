package dev.footnote.people;

import dev.footnote.text.Span;
import java.util.List;

/// A name recognised in free text, such as a question.
///
/// @param span where the name stands in that text
/// @param people everybody it may mean, most quoted first; at least one
public record NameInText(Span span, List<Person> people) {
    public NameInText {
        people = List.copyOf(people);
    }
}
