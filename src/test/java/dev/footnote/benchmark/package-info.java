/// Programs that measure speed and memory; none of them is part of an ordinary build.
package dev.footnote.benchmark;
