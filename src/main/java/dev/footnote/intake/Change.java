package dev.footnote.intake;

import dev.footnote.text.SourceDocument;
import java.util.List;

/// What came of a wish to change the brief.
public sealed interface Change {
    /// A file is in the folder.
    ///
    /// @param file its name
    /// @param documents what it gave to the brief; empty while another process is writing the index
    record Added(String file, List<SourceDocument> documents) implements Change {
        public Added {
            documents = List.copyOf(documents);
        }
    }

    /// A file is out of the brief.
    ///
    /// @param kept where it is now, below the documents folder
    record Removed(String file, String kept) implements Change {}

    /// Nothing has changed.
    ///
    /// @param subject the link, file or document that it was about
    /// @param reason a clause that says why and what to do
    record Refused(String subject, String reason) implements Change {}
}
