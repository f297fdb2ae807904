/// How documents come into the folder and leave it, other than by hand: from a link, from a file, by a command in chat.
/// Start at [dev.footnote.intake.BriefEditor].
@NullMarked
package dev.footnote.intake;

import org.jspecify.annotations.NullMarked;
