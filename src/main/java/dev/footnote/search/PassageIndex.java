package dev.footnote.search;

import dev.footnote.text.DocumentId;
import java.util.List;

/// What ranking needs of a search engine, and nothing that only one engine could give: words to terms, how rare a
/// term is, the best passages by plain BM25, and where terms stand in them. Belongs to one [IndexSnapshot], never
/// changes, and is thread-safe. Failing disks surface as [java.io.UncheckedIOException].
///
/// A passage is indexed as its *head* (title, publisher, date in words, series) followed by its sentences.
public interface PassageIndex {
    /// The number of passages that rarity is reckoned by; passages replaced of late may still count.
    int passageCount();

    /// The mean number of words of a passage, without the head; 0 for an empty index.
    double averageLength();

    /// The terms of a text in order, as they are indexed: folded, stemmed, without stop words.
    List<Term> analyze(String text);

    /// The number of passages that hold the term, in the head or in a sentence.
    int passageFrequency(String term);

    /// Terms of the index that a slip of the finger or two makes of `term`: nearest first, then the more frequent.
    List<String> nearSpellings(String term, int limit);

    /// The publishers of the documents, as they were given, each once, in alphabetical order.
    List<String> publishers();

    /// The best passages for each weighted query by BM25, joined and matched. Of equal ones at the edge, those of the
    /// documents with the lowest ids are taken, in whatever order they were indexed.
    ///
    /// @return each passage once, in the engine's own fixed order
    List<PassageMatch> candidates(CandidateRequest request);

    /// The document of the passage.
    DocumentId document(PassageMatch match);

    /// The passage with its words.
    ReadPassage read(PassageMatch match);
}
