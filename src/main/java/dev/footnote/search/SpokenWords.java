package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Whose words stand where in the documents. Thread-safe.
@FunctionalInterface
public interface SpokenWords {
    /// Knows nobody.
    SpokenWords NONE = name -> Optional.empty();

    /// The words of whoever goes by a name, without regard to case and accents; of all of them when several do. Empty
    /// when nobody does.
    Optional<Speaker> by(String name);

    /// Somebody who is quoted.
    @FunctionalInterface
    interface Speaker {
        /// Where a document has what they said, in no particular order; empty when it has nothing of theirs. Asked
        /// for a few dozen documents of a question.
        List<Span> in(DocumentId document);
    }
}
