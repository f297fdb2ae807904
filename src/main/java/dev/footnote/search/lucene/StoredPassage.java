package dev.footnote.search.lucene;

import dev.footnote.text.Passage;

/// A passage and its words.
record StoredPassage(Passage passage, String text) {}
