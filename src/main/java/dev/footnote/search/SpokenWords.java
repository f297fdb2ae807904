package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Whose words stand where in the documents. Thread-safe.
public interface SpokenWords {
    /// Knows nobody.
    SpokenWords NONE = new SpokenWords() {
        @Override
        public Optional<Speaker> by(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Speaker> byAnybody() {
            return Optional.empty();
        }
    };

    /// The words of whoever goes by a name, without regard to case and accents; of all of them when several do. Empty
    /// when nobody does.
    Optional<Speaker> by(String name);

    /// The words of everybody; empty when nobody is quoted.
    Optional<Speaker> byAnybody();

    /// One or more who are quoted.
    @FunctionalInterface
    interface Speaker {
        /// Where a document has what they said, in no particular order; empty when it has nothing of theirs. Asked
        /// for a few dozen documents of a question.
        List<Span> in(DocumentId document);
    }
}
