/// Named programs that measure speed; the figures in the documentation come from them.
@NullMarked
package dev.footnote.benchmark;

import org.jspecify.annotations.NullMarked;
