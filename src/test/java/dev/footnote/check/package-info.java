@NullMarked
package dev.footnote.check;

import org.jspecify.annotations.NullMarked;
