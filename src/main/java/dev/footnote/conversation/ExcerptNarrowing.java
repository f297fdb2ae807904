package dev.footnote.conversation;

import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Narrows an excerpt that is longer than a message allows. What remains is a slice of the same document, of whole
/// sentences around what matters; only a sentence that is itself too long is cut, between two words. Pure and
/// thread-safe.
public final class ExcerptNarrowing {
    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /// How much of an excerpt is left.
    public enum Extent {
        /// All of it.
        WHOLE,
        /// Whole sentences, fewer than there were.
        SENTENCES,
        /// A part of one sentence.
        PART_OF_A_SENTENCE
    }

    /// An excerpt that fits, and what was done to it.
    public record Narrowed(Excerpt excerpt, Extent extent) {}

    /// @param focus what has to stay, absolute in the document: the answering sentence, the words quoted
    /// @param room the most that `size` may say of the outcome; at least the size of one character
    /// @param size how much room an excerpt takes as it is shown; a part never takes more than the whole
    public Narrowed narrow(Excerpt excerpt, Optional<Span> focus, int room, ToIntFunction<Excerpt> size) {
        if (size.applyAsInt(excerpt) <= room) {
            return new Narrowed(excerpt, Extent.WHOLE);
        }
        List<Span> all = sentences(excerpt);
        Span wanted = focus.filter(excerpt.span()::contains).orElse(all.isEmpty() ? excerpt.span() : all.getFirst());
        int first = firstOverlapping(all, wanted);
        Span core = all.isEmpty() ? excerpt.span() : all.get(first);
        if (size.applyAsInt(new Excerpt(excerpt.document(), core)) > room) {
            return new Narrowed(words(excerpt, core, wanted, room, size), Extent.PART_OF_A_SENTENCE);
        }
        return new Narrowed(grown(excerpt, all, first, wanted, room, size), Extent.SENTENCES);
    }

    /// The sentences of the excerpt alone, absolute in the document.
    private List<Span> sentences(Excerpt excerpt) {
        String text = excerpt.text();
        List<Span> all = new ArrayList<>();
        for (Span paragraph : paragraphs.split(text)) {
            sentences
                    .split(text, paragraph)
                    .forEach(sentence -> all.add(sentence.shift(excerpt.span().start())));
        }
        return all;
    }

    private static int firstOverlapping(List<Span> all, Span wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).overlaps(wanted)) {
                return i;
            }
        }
        return 0;
    }

    /// Ever longer runs of sentences: those of the focus, then in turn one after and one before them. The longest
    /// that fits is found by halving, since to measure a run is to show it.
    private static Excerpt grown(
            Excerpt excerpt, List<Span> all, int first, Span wanted, int room, ToIntFunction<Excerpt> size) {
        List<Span> runs = runs(all, first, wanted);
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (fits(excerpt, runs.get(middle), room, size)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Excerpt(excerpt.document(), runs.get(low));
    }

    private static List<Span> runs(List<Span> all, int first, Span wanted) {
        List<Span> runs = new ArrayList<>(List.of(all.get(first)));
        int from = first;
        int to = first;
        boolean after = true;
        while (from > 0 || to + 1 < all.size()) {
            boolean focusGoesOn = to + 1 < all.size() && all.get(to + 1).overlaps(wanted);
            boolean forwards = focusGoesOn || from == 0 || (after && to + 1 < all.size());
            if (forwards) {
                to++;
            } else {
                from--;
            }
            after = focusGoesOn || !forwards;
            runs.add(all.get(from).cover(all.get(to)));
        }
        return runs;
    }

    private static boolean fits(Excerpt excerpt, Span span, int room, ToIntFunction<Excerpt> size) {
        return size.applyAsInt(new Excerpt(excerpt.document(), span)) <= room;
    }

    /// As many words as fit, from the start of the sentence, or from the focus where that comes too late in it.
    private static Excerpt words(Excerpt excerpt, Span sentence, Span wanted, int room, ToIntFunction<Excerpt> size) {
        Span focus = sentence.overlaps(wanted)
                ? new Span(Math.max(sentence.start(), wanted.start()), Math.min(sentence.end(), wanted.end()))
                : sentence;
        boolean reached = fits(excerpt, new Span(sentence.start(), focus.end()), room, size);
        int start = reached ? sentence.start() : focus.start();
        int end = longest(excerpt, new Span(start, sentence.end()), room, size);
        String text = excerpt.document().text();
        int word = end;
        while (word > start && word < sentence.end() && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        Span cut = new Span(start, word).strip(text);
        return new Excerpt(excerpt.document(), cut.isEmpty() ? new Span(start, end) : cut);
    }

    /// The furthest end, between two code points, up to which the span fits.
    private static int longest(Excerpt excerpt, Span span, int room, ToIntFunction<Excerpt> size) {
        int low = span.start();
        int high = span.end();
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (fits(excerpt, new Span(span.start(), middle), room, size)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String text = excerpt.document().text();
        boolean insidePair = low > span.start() && low < text.length() && Character.isLowSurrogate(text.charAt(low));
        return insidePair ? low - 1 : low;
    }
}
