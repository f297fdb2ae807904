/// Text pasted from a page, with whatever stood around the article: which lines are clutter, and what the text says
/// about itself. Everything is judged by form; nothing knows a site. Start at [dev.footnote.corpus.pasted.PastedPage].
@NullMarked
package dev.footnote.corpus.pasted;

import org.jspecify.annotations.NullMarked;
