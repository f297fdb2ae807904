package dev.footnote.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// The neighbouring words of a question just as it writes them, one of the two at least worth looking for: "born in"
/// or "the king" tell where terms alone do not. Thread-safe.
final class WrittenPairs {
    /// Sets of pairs are the bits of a `long`; a longer question is read up to here.
    private static final int MOST = Long.SIZE;

    /// Most pairs of a text are ruled out by their last bits.
    private static final int TABLE = 1 << 10;

    private final int[] pairs;
    private final boolean[] mayBe = new boolean[TABLE];

    WrittenPairs(ParsedQuestion question) {
        PassageText words = new PassageText(question.text());
        Set<Integer> content = content(question, words);
        Set<Integer> found = new LinkedHashSet<>();
        for (int w = 0; w + 1 < words.wordCount(); w++) {
            if (content.contains(words.hash(w)) || content.contains(words.hash(w + 1))) {
                found.add(PassageText.pair(words.hash(w), words.hash(w + 1)));
            }
        }
        this.pairs = found.stream().limit(MOST).mapToInt(pair -> pair).toArray();
        for (int pair : pairs) {
            mayBe[pair & TABLE - 1] = true;
        }
    }

    private static Set<Integer> content(ParsedQuestion question, PassageText words) {
        Set<Integer> content = new HashSet<>();
        for (QuestionTerm term : question.terms()) {
            int first = words.firstWord(term.span().start());
            for (int w = first;
                    w < words.wordCount() && words.start(w) < term.span().end();
                    w++) {
                content.add(words.hash(w));
            }
        }
        return content;
    }

    /// Which of the pairs a text has.
    ///
    /// @param set the pairs, as bits
    /// @param share how many of all
    record Found(long set, double share) {}

    /// The pairs that stand in a text; case and what stands between words do not count.
    Found in(PassageText text) {
        long found = 0;
        for (int pair : text.pairs()) {
            if (mayBe[pair & TABLE - 1]) {
                found |= bit(pair);
            }
        }
        return new Found(found, pairs.length == 0 ? 0 : Long.bitCount(found) / (double) pairs.length);
    }

    private long bit(int pair) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] == pair) {
                return 1L << i;
            }
        }
        return 0;
    }
}
