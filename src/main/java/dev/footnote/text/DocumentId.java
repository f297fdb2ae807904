package dev.footnote.text;

/// Names one source document: its path below the documents folder with `/` between folders, or the `id` that a
/// bulk file gives it. Ordered by its characters, so that every list of documents has one order on every machine.
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a document id is not blank");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
