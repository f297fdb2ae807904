/// Whether words that somebody puts between quotation marks stand in the documents: word for word, nearly, in two
/// places that were joined, or not at all. Start at [dev.footnote.check.QuotationChecker].
@NullMarked
package dev.footnote.check;

import org.jspecify.annotations.NullMarked;
