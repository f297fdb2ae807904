package dev.footnote.search;

import dev.footnote.text.Letters;

/// Words that a question writes small and a passage has in names alone: rice is not what Rice University is about.
/// Pure.
final class OnlyNames {
    private OnlyNames() {}

    /// The terms of the question that are so, as a set; none when the question begins with a small letter, for then its
    /// capitals tell nothing.
    ///
    /// @param read the same passage
    static long in(MatchedPassage passage, ReadPassage read) {
        ParsedQuestion question = passage.question();
        long only = 0;
        if (Character.isUpperCase(question.text().codePointAt(0))) {
            long small = passage.all() & ~question.capitals() & ~question.digits();
            for (long rest = small; rest != 0; rest &= rest - 1) {
                int term = Long.numberOfTrailingZeros(rest);
                only |= namesWith(term, passage, read) >= passage.positions(term).length ? 1L << term : 0;
            }
        }
        return only;
    }

    /// How often a word stands just so in a name, but for its capital.
    private static int namesWith(int term, MatchedPassage passage, ReadPassage read) {
        ParsedQuestion question = passage.question();
        String word = question.terms().get(term).span().in(question.text());
        PassageText words = read.words();
        int names = 0;
        for (int s = 0; s < passage.sentenceCount(); s++) {
            int first = words.firstWord(read.sentence(s).start());
            int end = words.firstWord(read.sentence(s).end());
            for (int w = first; w < end; w++) {
                names += read.isName(w, first) && isWord(word, read.text(), words.start(w)) ? 1 : 0;
            }
        }
        return names;
    }

    private static boolean isWord(String word, String text, int start) {
        int end = start + word.length();
        return text.regionMatches(true, start, word, 0, word.length())
                && (end == text.length() || !Letters.isWordChar(text.charAt(end)));
    }
}
