/// The program: [dev.footnote.Main] reads the command line, [dev.footnote.Footnote] builds every object once.
/// [dev.footnote.Settings] are all the settings there are.
@NullMarked
package dev.footnote;

import org.jspecify.annotations.NullMarked;
