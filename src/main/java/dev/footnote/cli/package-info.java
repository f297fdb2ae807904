/// The command line: every command of `./footnote`, and how replies look in a terminal.
/// Start at [dev.footnote.cli.FootnoteCli].
@NullMarked
package dev.footnote.cli;

import org.jspecify.annotations.NullMarked;
