/// Who is meant: people under all their names, short forms, acronyms and aliases.
/// Start at [dev.footnote.people.PeopleDirectory].
@NullMarked
package dev.footnote.people;

import org.jspecify.annotations.NullMarked;
