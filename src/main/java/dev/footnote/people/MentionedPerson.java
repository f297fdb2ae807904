package dev.footnote.people;

/// A person as one document gives them.
///
/// @param quotations how many quotations of the document are this person's; zero for somebody who is only named
public record MentionedPerson(Person person, int quotations) {
    public MentionedPerson {
        if (quotations < 0) {
            throw new IllegalArgumentException("%d quotations of %s".formatted(quotations, person.name()));
        }
    }
}
