/// What is written and where: documents, the spans in them, and the sentences and passages they fall into.
/// Start at [dev.footnote.text.SourceDocument]; everything that is ever shown is a [dev.footnote.text.Excerpt] of
/// one.
@NullMarked
package dev.footnote.text;

import org.jspecify.annotations.NullMarked;
