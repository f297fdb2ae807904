/// Keeps the text of passages in a third of its size, each to be had by itself: [WordCodeFormat] is a format of
/// Lucene's doc values that writes words as numbers of a dictionary, as short as the words are common.
@NullMarked
package dev.footnote.search.lucene.wordcode;

import org.jspecify.annotations.NullMarked;
