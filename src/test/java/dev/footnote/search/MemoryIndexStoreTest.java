package dev.footnote.search;

final class MemoryIndexStoreTest extends IndexContract {
    @Override
    protected IndexStore newStore() {
        return new MemoryIndexStore();
    }
}
