package dev.footnote.search.lucene;

/// Names of the fields in the index, and how a document lies in it.
///
/// Each document is a block: its passages in order. The last of them is the document's record too; a document without
/// passages has a record alone. A passage's `slice` runs from its first character to the next passage's, so the
/// record's `lead` (what stands before the first passage) and the slices, one after the other, are the document's
/// text. One more record, of no document, keeps the manifest.
final class Fields {
    /// Changes whenever older indexes cannot be read any more, or would rank differently.
    static final String FORMAT = "3";
    /// The key of [#FORMAT] in the user data of a commit.
    static final String FORMAT_KEY = "footnote.format";

    /// On everything of a block, for finding and replacing it: the document id. The last in a block is the record.
    static final String BLOCK = "block";
    /// On everything of a block, to be had without reading the text: the document id.
    static final String ID = "id";
    /// On a record, stored: what [DocumentRecord] writes.
    static final String RECORD = "record";
    /// On a record, stored: text before the first passage, if there is any.
    static final String LEAD = "lead";
    /// On a record, stored: followed by the attachment's name.
    static final String ATTACHMENT = "attachment.";

    /// On a record: the document's marks.
    static final String MARK = "mark";

    /// On a passage: the terms of head and sentences.
    static final String WORDS = "words";
    /// On a passage: what [PassageLayout] writes.
    static final String LAYOUT = "layout";
    /// On a passage, word-coded (see [dev.footnote.search.lucene.wordcode.WordCodeFormat]).
    static final String SLICE = "slice";
    /// On a passage: how many places further the record stands.
    static final String TO_RECORD = "to_record";
    /// On a passage: the name.
    static final String PUBLISHER = "publisher";
    /// On a passage, for filtering: the folded name.
    static final String PUBLISHER_KEY = "publisher_key";
    /// On a passage: the first day, counted from 1970, that the publication date may mean.
    static final String FIRST_DAY = "first_day";
    /// On a passage: the last such day.
    static final String LAST_DAY = "last_day";

    /// On the manifest's record: indexed, for replacing it.
    static final String MANIFEST = "manifest";
    /// On the manifest's record, stored.
    static final String MANIFEST_BYTES = "manifest_bytes";

    private Fields() {}
}
