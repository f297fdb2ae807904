/// What happened when: finds temporal expressions, resolves them against the publication date and the narrative, and
/// turns dated sentences into timeline entries. Start at [dev.footnote.chronology.TimelineBuilder].
@NullMarked
package dev.footnote.chronology;

import org.jspecify.annotations.NullMarked;
