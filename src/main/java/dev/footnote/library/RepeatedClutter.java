package dev.footnote.library;

import dev.footnote.chronology.TimelineEntry;
import dev.footnote.corpus.CompleteDocument;
import dev.footnote.corpus.SharedLines;
import dev.footnote.quotation.Quotation;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is settled once all documents are read: the lines that pages of several stories have in common are clutter.
/// What
/// comes of it depends on the documents alone, not on the order in which they came.
final class RepeatedClutter {
    private final DocumentAnalyst analyst;

    RepeatedClutter(DocumentAnalyst analyst) {
        this.analyst = analyst;
    }

    /// Sets right what the first look could not know.
    ///
    /// @param before the state that the update began with
    /// @param fresh the documents with marks that the update put
    void settle(IndexSnapshot before, IndexUpdate update, Set<DocumentId> fresh) throws IOException {
        SharedLines earlier = new SharedLines();
        before.marks(earlier);
        if (fresh.isEmpty() && earlier.keys().isEmpty()) {
            return;
        }
        try (IndexSnapshot pending = update.pending()) {
            SharedLines now = new SharedLines();
            pending.marks(now);
            for (DocumentId id : affected(earlier.keys(), now.keys(), pending, fresh)) {
                SourceDocument held = pending.document(id).orElseThrow();
                CompleteDocument settled = now.in(held);
                if (!settled.document().equals(held)) {
                    update.put(indexed(settled, held, pending));
                }
            }
        }
    }

    /// The documents with a line that counts otherwise than before, and of the fresh ones those with a shared line.
    private static Set<DocumentId> affected(
            Set<String> earlier, Set<String> now, IndexSnapshot pending, Set<DocumentId> fresh) {
        Set<DocumentId> affected = new TreeSet<>();
        for (String key : now) {
            Set<DocumentId> marked = pending.marked(key);
            if (earlier.contains(key)) {
                marked.retainAll(fresh);
            }
            affected.addAll(marked);
        }
        Set<String> ended = new HashSet<>(earlier);
        ended.removeAll(now);
        ended.forEach(key -> affected.addAll(pending.marked(key)));
        return affected;
    }

    private IndexedDocument indexed(CompleteDocument settled, SourceDocument held, IndexSnapshot pending) {
        boolean regains = !settled.document().boilerplate().containsAll(held.boilerplate());
        if (regains) {
            return analyst.settle(settled, new SharedLines().in(held).document());
        }
        List<Quotation> said = pending.attachment(held.id(), DocumentAnalyst.QUOTATIONS)
                .map(DocumentAnalyst.QUOTATION_CODEC::read)
                .orElseThrow();
        List<TimelineEntry> dated = pending.attachment(held.id(), DocumentAnalyst.TIMELINE)
                .map(DocumentAnalyst.TIMELINE_CODEC::read)
                .orElseThrow();
        return analyst.settle(settled, said, dated);
    }
}
