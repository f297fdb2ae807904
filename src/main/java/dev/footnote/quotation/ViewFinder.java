package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds sentences that are given as somebody's view or words: `In her view, …`, `In Lee’s view “…”`,
/// `…, in the words of Lee`. Pure.
final class ViewFinder {
    private static final WordSet VIEWS = WordSet.of("view opinion judgment judgement estimation reading");
    private static final int WORDS = WordHash.of("words");
    private static final WordSet OWN = WordSet.of("his her");
    private static final int IN = WordHash.of("in");
    private static final int THE = WordHash.of("the");
    private static final int OF = WordHash.of("of");
    private static final int POSSESSIVE = WordHash.of("'s");

    /// Longer names of speakers are no names.
    private static final int LONGEST_NAME = 6;

    /// As for the like phrases "according to" (docs/evaluation/quotations.md).
    private static final double CONFIDENCE = 0.82;

    /// The phrase "in her view" in a sentence.
    private record Phrase(Range all, Range source, boolean words) {}

    /// What a sentence gives as somebody's view; nothing when it has a word of saying, which tells
    /// whose words they are better.
    ///
    /// @param sentence all tokens of it
    Optional<Attribution> find(Tokens tokens, Range sentence) {
        Optional<Phrase> found = Optional.empty();
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (tokens.quoted(i)) {
                continue;
            }
            if (found.isEmpty() && tokens.word(i) == IN && i + 2 <= sentence.last()) {
                found = phrase(tokens, sentence, i);
            } else if (SayingWords.isSaying(tokens.word(i)) && !isView(tokens, i)) {
                return Optional.empty();
            }
        }
        return found.flatMap(phrase -> attribution(tokens, sentence, phrase));
    }

    private static Optional<Phrase> phrase(Tokens tokens, Range sentence, int in) {
        int next = in + 1;
        if (OWN.contains(tokens.word(next)) && isView(tokens, next + 1)) {
            return Optional.of(phrase(tokens, in, next + 1, new Range(next, next), next + 1));
        }
        if (tokens.word(next) == THE
                && isView(tokens, next + 1)
                && next + 3 <= sentence.last()
                && tokens.word(next + 2) == OF) {
            int last = endOfName(tokens, sentence, next + 3);
            return last < 0
                    ? Optional.empty()
                    : Optional.of(phrase(tokens, in, last, new Range(next + 3, last), next + 1));
        }
        int last = endOfName(tokens, sentence, next);
        boolean owned = last > 0 && last + 2 <= sentence.last() && tokens.word(last + 1) == POSSESSIVE;
        return owned && isView(tokens, last + 2)
                ? Optional.of(phrase(tokens, in, last + 2, new Range(next, last), last + 2))
                : Optional.empty();
    }

    private static Phrase phrase(Tokens tokens, int first, int last, Range source, int noun) {
        return new Phrase(new Range(first, last), source, tokens.word(noun) == WORDS);
    }

    private static boolean isView(Tokens tokens, int i) {
        return VIEWS.contains(tokens.word(i)) || tokens.word(i) == WORDS;
    }

    private static int endOfName(Tokens tokens, Range sentence, int from) {
        int i = from;
        while (i <= sentence.last()
                && i - from < LONGEST_NAME
                && (tokens.shape(i).isCapitalised() || (i > from && NameWords.isLink(tokens.word(i))))) {
            i++;
        }
        return i - 1 >= from ? i - 1 : -1;
    }

    private static Optional<Attribution> attribution(Tokens tokens, Range sentence, Phrase phrase) {
        int behind = phrase.all().last() + 1;
        boolean comma = behind <= sentence.last() && tokens.shape(behind) == Shape.COMMA;
        int next = comma ? behind + 1 : behind;
        if (next <= sentence.last() && tokens.shape(next) == Shape.OPEN_QUOTE) {
            return attribution(phrase, List.of(new Range(next, endOfQuotation(tokens, sentence, next))));
        }
        if (phrase.words() || (behind <= sentence.last() && tokens.word(behind) == OF)) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        tokens.content(sentence.first(), phrase.all().first() - 1).ifPresent(content::add);
        boolean opens = content.isEmpty();
        boolean closes = tokens.content(behind, sentence.last()).isEmpty();
        if (!opens && !closes && !comma) {
            return Optional.empty();
        }
        tokens.content(behind, sentence.last()).ifPresent(content::add);
        return content.isEmpty() ? Optional.empty() : attribution(phrase, content);
    }

    private static Optional<Attribution> attribution(Phrase phrase, List<Range> content) {
        return Optional.of(new Attribution(
                content, List.of(phrase.all()), List.of(phrase.source()), AttributionRule.VIEW, CONFIDENCE));
    }

    private static int endOfQuotation(Tokens tokens, Range sentence, int open) {
        int last = open;
        while (last < sentence.last() && tokens.quoted(last + 1)) {
            last++;
        }
        return last < sentence.last() && tokens.shape(last + 1) == Shape.CLOSE_QUOTE ? last + 1 : last;
    }
}
