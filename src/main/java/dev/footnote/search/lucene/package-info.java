/// The embedded engine: the passage index in a Lucene directory on disk. The only package that imports Lucene.
/// Start at [dev.footnote.search.lucene.LuceneIndexStore].
@NullMarked
package dev.footnote.search.lucene;

import org.jspecify.annotations.NullMarked;
