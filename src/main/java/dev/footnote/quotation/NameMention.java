package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.NameWords.Gender;

/// A name as it stands in the text.
///
/// @param tokens the name without titles and roles in front of it
/// @param name its words, as printed
/// @param titleStart the first token of the titles and roles in front of the name; the name's first when
///     there are none
/// @param gender what a title or first name says
record NameMention(Range tokens, String name, int titleStart, Gender gender) {
    int words() {
        return tokens.last() - tokens.first() + 1;
    }
}
