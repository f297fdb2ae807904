@NullMarked
package dev.footnote.chronology;

import org.jspecify.annotations.NullMarked;
