/// The words of a passage in one row of bytes, from the analysis of its text to the postings of its segment: Lucene's
/// index writer sees a passage as a single long term, and [WordRowPostings] turns rows into words when the segment is
/// written.
@NullMarked
package dev.footnote.search.lucene.wordrow;

import org.jspecify.annotations.NullMarked;
