/// Footnote in the browser: a JSON interface with the replies of `--json`, and pages that are made here and need no
/// script to be read. Start at [dev.footnote.web.WebFront].
@NullMarked
package dev.footnote.web;

import org.jspecify.annotations.NullMarked;
