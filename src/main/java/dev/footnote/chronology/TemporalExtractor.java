package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Optional;

/// Finds and resolves every temporal expression of a document. Pure: it reads no clock, no default zone and no
/// default locale, so a document means the same on any day and machine. Thread-safe.
public final class TemporalExtractor {
    private final TemporalTagger tagger = new TemporalTagger();
    private final TemporalNormalizer normalizer = new TemporalNormalizer();

    /// The temporal expressions, in order, not overlapping. Relative ones count from `document.details().published()`
    /// or from the dates told before them, never more exactly than those are known.
    public List<TemporalExpression> extract(SourceDocument document) {
        return extract(document.text(), document.details().published());
    }

    /// As [#extract(SourceDocument)], for a text by itself.
    public List<TemporalExpression> extract(String text, Optional<PartialDate> published) {
        Tokens tokens = Tokenizer.tokenize(text);
        return normalizer.normalize(tokens, tagger.tag(tokens), published);
    }
}
