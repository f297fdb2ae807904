package dev.footnote.search.lucene;

import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.PassageIndex;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// One state, open for reading.
final class LuceneIndexSnapshot implements IndexSnapshot {
    private final Directory directory;
    private final IndexReader reader;
    private final LucenePassageIndex passages;
    private final BlockReader blocks;
    private final RecentDocuments recent = new RecentDocuments();

    /// Read when they are first asked for: every reply tells how many there are.
    private @Nullable List<DocumentId> ids;

    LuceneIndexSnapshot(Analyzer analyzer, Directory directory, IndexReader reader) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.blocks = new BlockReader(reader);
        this.passages = new LucenePassageIndex(reader, analyzer, blocks);
    }

    /// The state before the first commit.
    LuceneIndexSnapshot(Analyzer analyzer) throws IOException {
        this(analyzer, new ByteBuffersDirectory(), new MultiReader());
    }

    @Override
    public byte[] manifest() {
        return reading(() -> {
            OptionalInt record = find(Fields.MANIFEST, Fields.MANIFEST);
            if (record.isEmpty()) {
                return new byte[0];
            }
            Document stored = reader.storedFields().document(record.getAsInt(), Set.of(Fields.MANIFEST_BYTES));
            return BytesRef.deepCopyOf(stored.getBinaryValue(Fields.MANIFEST_BYTES)).bytes;
        });
    }

    @Override
    public synchronized List<DocumentId> documentIds() {
        if (ids == null) {
            ids = reading(this::readIds);
        }
        return ids;
    }

    @Override
    public boolean holds(DocumentId id) {
        return reading(() -> find(Fields.BLOCK, id.value()).isPresent());
    }

    private List<DocumentId> readIds() throws IOException {
        List<DocumentId> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.BLOCK);
            if (terms != null) {
                addLive(leaf, terms.iterator(), found);
            }
        }
        found.sort(null);
        return PackedIds.of(found);
    }

    private static void addLive(LeafReaderContext leaf, TermsEnum terms, List<DocumentId> ids) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef id = terms.next(); id != null; id = terms.next()) {
            postings = terms.postings(postings, PostingsEnum.NONE);
            if (lastLive(leaf, postings).isPresent()) {
                ids.add(new DocumentId(id.utf8ToString()));
            }
        }
    }

    private static OptionalInt lastLive(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        int last = -1;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            last = live == null || live.get(doc) ? doc : last;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(leaf.docBase + last);
    }

    @Override
    public int passageCount() {
        return reading(() -> passages.count(new FieldExistsQuery(Fields.LAYOUT)));
    }

    @Override
    public Optional<SourceDocument> document(DocumentId id) {
        return recent.get(id)
                .or(() -> reading(() -> {
                    OptionalInt record = find(Fields.BLOCK, id.value());
                    if (record.isEmpty()) {
                        return Optional.empty();
                    }
                    SourceDocument document = blocks.document(record.getAsInt());
                    recent.add(document);
                    return Optional.of(document);
                }));
    }

    @Override
    public Optional<byte[]> attachment(DocumentId id, String name) {
        return reading(() -> {
            OptionalInt record = find(Fields.BLOCK, id.value());
            if (record.isEmpty()) {
                return Optional.empty();
            }
            String field = Fields.ATTACHMENT + name;
            BytesRef bytes = reader.storedFields()
                    .document(record.getAsInt(), Set.of(field))
                    .getBinaryValue(field);
            return bytes == null ? Optional.empty() : Optional.of(BytesRef.deepCopyOf(bytes).bytes);
        });
    }

    @Override
    public void attachments(String name, BiConsumer<DocumentId, byte[]> each) {
        reading(() -> {
            new AttachmentReader(reader).each(name, each);
            return this;
        });
    }

    @Override
    public void marks(Consumer<String> each) {
        reading(() -> {
            eachLive(Fields.MARK, "", (mark, documents) -> each.accept(mark));
            return this;
        });
    }

    @Override
    public Set<DocumentId> marked(String prefix) {
        return reading(() -> {
            Set<DocumentId> marked = new TreeSet<>();
            eachLive(Fields.MARK, prefix, (mark, documents) -> {
                for (int document : documents) {
                    marked.add(blocks.idOf(document));
                }
            });
            return marked;
        });
    }

    private interface TermVisitor {
        void accept(String term, List<Integer> documents) throws IOException;
    }

    /// The terms of a field that begin with `prefix` and stand in a living document, in their order.
    private void eachLive(String field, String prefix, TermVisitor visitor) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum each = terms.iterator();
        BytesRef start = new BytesRef(prefix);
        if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        PostingsEnum postings = null;
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, start); term = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            List<Integer> documents = living(postings, live);
            if (!documents.isEmpty()) {
                visitor.accept(term.utf8ToString(), documents);
            }
        }
    }

    private static List<Integer> living(PostingsEnum postings, @Nullable Bits live) throws IOException {
        List<Integer> documents = new ArrayList<>();
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                documents.add(doc);
            }
        }
        return documents;
    }

    @Override
    public PassageIndex passages() {
        return passages;
    }

    /// The last of what carries this term: of a block, its record.
    private OptionalInt find(String field, String value) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(field, value), PostingsEnum.NONE);
            OptionalInt found = postings == null ? OptionalInt.empty() : lastLive(leaf, postings);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private static <T> T reading(Failures.Work<T> work) {
        try {
            return work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
