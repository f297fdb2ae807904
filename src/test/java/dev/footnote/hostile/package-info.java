/// Files that mean no good, and a program that is killed.
@org.jspecify.annotations.NullMarked
package dev.footnote.hostile;
