@NullMarked
package dev.footnote.corpus.pasted;

import org.jspecify.annotations.NullMarked;
