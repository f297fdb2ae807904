package dev.footnote.quotation;

import dev.footnote.people.GivenNames;
import dev.footnote.quotation.NameWords.Gender;

/// Whether a first name is a woman's or a man's.
final class FirstNames {
    private static final WordSet FEMALE = WordSet.of(GivenNames.ofWomen());
    private static final WordSet MALE = WordSet.of(GivenNames.ofMen());

    private FirstNames() {}

    /// Of a name in both lists, a woman's.
    static Gender genderOf(int word) {
        if (FEMALE.contains(word)) {
            return Gender.FEMALE;
        }
        return MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }
}
