/// The folder of documents: a reader for each format, what documents say about themselves, the bibliography beside
/// them, and what is left out as boilerplate. Start at [dev.footnote.corpus.DocumentFolder].
@NullMarked
package dev.footnote.corpus;

import org.jspecify.annotations.NullMarked;
