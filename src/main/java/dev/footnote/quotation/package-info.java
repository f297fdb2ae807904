/// Who said what: finds quotations, direct, indirect and mixed, with their cue and their speaker.
/// The one way in is [dev.footnote.quotation.QuotationExtractor].
@NullMarked
package dev.footnote.quotation;

import org.jspecify.annotations.NullMarked;
