/// One brief, open for reading: its documents, index, people, quotations and timeline, swapped whole on change.
/// Start at [dev.footnote.library.Library].
@NullMarked
package dev.footnote.library;

import org.jspecify.annotations.NullMarked;
