/// Measurements on public corpora beside the figures of other systems. They run with the JUnit tag `evaluation` only
/// and skip when the corpora are not there.
@NullMarked
package dev.footnote.evaluation;

import org.jspecify.annotations.NullMarked;
