package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.Set;

/// A publisher named in a question.
///
/// @param publishers the publishers of the index that go by that name
record PublisherMention(Span span, Set<String> publishers) {
    PublisherMention {
        publishers = Set.copyOf(publishers);
    }
}
