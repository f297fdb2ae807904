package dev.footnote.corpus;

import dev.footnote.corpus.pasted.PageInference;
import dev.footnote.corpus.pasted.PastedPage;
import dev.footnote.corpus.pasted.RepeatableLines;
import dev.footnote.text.SourceDocument;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Which lines of pasted pages are clutter because the pages of several stories have them. One story that stands in
/// many documents is one: its copies make no clutter of it. Feed it all marks of a brief in ascending order.
public final class SharedLines implements Consumer<String> {
    /// Two stories may share a line by chance, or because one leads to the other.
    private static final int FEWEST_STORIES = 3;

    private final Set<String> repeated = new HashSet<>();
    private String line = "";
    private int stories;

    @Override
    public void accept(String mark) {
        String key = mark.substring(0, RepeatableLines.KEY_LENGTH);
        stories = key.equals(line) ? stories + 1 : 1;
        line = key;
        if (stories == FEWEST_STORIES) {
            repeated.add(key);
        }
    }

    /// What the marks of such lines begin with.
    public Set<String> keys() {
        return Set.copyOf(repeated);
    }

    /// A document that has marks, with its clutter as it is in this brief.
    public CompleteDocument in(SourceDocument document) {
        RepeatableLines lines = RepeatableLines.of(PageInference.of(PastedPage.of(document.text())));
        return new CompleteDocument(
                new SourceDocument(
                        document.id(), document.details(), document.text(), lines.clutter(repeated::contains)),
                lines.marks());
    }
}
