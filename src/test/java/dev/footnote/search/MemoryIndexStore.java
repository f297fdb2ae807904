package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The port on nothing but maps.
final class MemoryIndexStore implements IndexStore {
    private record State(TreeMap<DocumentId, IndexedDocument> documents, byte[] manifest) {}

    private final AtomicReference<State> committed = new AtomicReference<>(new State(new TreeMap<>(), new byte[0]));
    private final AtomicBoolean writing = new AtomicBoolean();

    @Override
    public IndexSnapshot open() {
        return new Snapshot(committed.get());
    }

    @Override
    public IndexUpdate update() throws IndexInUseException {
        if (!writing.compareAndSet(false, true)) {
            throw new IndexInUseException("being written", new IllegalStateException("one update at a time"));
        }
        return new Update(new TreeMap<>(committed.get().documents()));
    }

    @Override
    public void erase() throws IndexInUseException {
        if (writing.get()) {
            throw new IndexInUseException("being written", new IllegalStateException("one update at a time"));
        }
        committed.set(new State(new TreeMap<>(), new byte[0]));
    }

    @Override
    public void close() {}

    private final class Update implements IndexUpdate {
        private final TreeMap<DocumentId, IndexedDocument> documents;

        private Update(TreeMap<DocumentId, IndexedDocument> documents) {
            this.documents = documents;
        }

        @Override
        public synchronized void put(IndexedDocument document) {
            documents.put(document.document().id(), document);
        }

        @Override
        public synchronized void remove(DocumentId id) {
            documents.remove(id);
        }

        @Override
        public synchronized IndexSnapshot pending() {
            return new Snapshot(
                    new State(new TreeMap<>(documents), committed.get().manifest()));
        }

        @Override
        public void commit(byte[] manifest) {
            committed.set(new State(documents, manifest.clone()));
        }

        @Override
        public void close() {
            writing.set(false);
        }
    }

    private record Snapshot(State state) implements IndexSnapshot {
        @Override
        public byte[] manifest() {
            return state.manifest().clone();
        }

        @Override
        public List<DocumentId> documentIds() {
            return List.copyOf(state.documents().keySet());
        }

        @Override
        public boolean holds(DocumentId id) {
            return state.documents().containsKey(id);
        }

        @Override
        public int passageCount() {
            return state.documents().values().stream()
                    .mapToInt(d -> d.passages().size())
                    .sum();
        }

        @Override
        public Optional<SourceDocument> document(DocumentId id) {
            return Optional.ofNullable(state.documents().get(id)).map(IndexedDocument::document);
        }

        @Override
        public Optional<byte[]> attachment(DocumentId id, String name) {
            return Optional.ofNullable(state.documents().get(id))
                    .map(d -> d.attachments().get(name));
        }

        @Override
        public void attachments(String name, BiConsumer<DocumentId, byte[]> each) {
            state.documents().forEach((id, document) -> {
                if (document.attachments().containsKey(name)) {
                    each.accept(id, document.attachments().get(name));
                }
            });
        }

        @Override
        public void marks(Consumer<String> each) {
            state.documents().values().stream()
                    .flatMap(document -> document.marks().stream())
                    .distinct()
                    .sorted()
                    .forEach(each);
        }

        @Override
        public Set<DocumentId> marked(String prefix) {
            return state.documents().values().stream()
                    .filter(document -> document.marks().stream().anyMatch(mark -> mark.startsWith(prefix)))
                    .map(document -> document.document().id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public PassageIndex passages() {
            Map<DocumentId, IndexedDocument> documents = state.documents();
            return new MemoryPassageIndex(List.copyOf(documents.values()));
        }

        @Override
        public void close() {}
    }
}
