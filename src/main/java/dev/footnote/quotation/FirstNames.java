package dev.footnote.quotation;

import dev.footnote.people.GivenNames;
import dev.footnote.quotation.NameWords.Gender;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Whether a first name is a woman's or a man's.
final class FirstNames {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
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

    /// The same of a name as printed, with or without its accents.
    static Gender genderOf(String name) {
        Gender gender = genderOf(WordHash.of(name));
        return gender == Gender.UNKNOWN && name.chars().anyMatch(c -> c > 127)
                ? genderOf(WordHash.of(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")))
                : gender;
    }
}
