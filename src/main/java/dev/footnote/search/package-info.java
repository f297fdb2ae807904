/// Finding: the question understood, passages ranked, the answering sentence marked, and an honest "not in the
/// documents". Start at [dev.footnote.search.PassageSearch]; the engine stands behind the port
/// [dev.footnote.search.PassageIndex].
@NullMarked
package dev.footnote.search;

import org.jspecify.annotations.NullMarked;
