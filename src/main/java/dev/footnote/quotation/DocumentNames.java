package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that a document writes in full, found again by their last word.
final class DocumentNames {
    private static final WordSet TITLES = WordSet.of("""
            mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. prof. rev. sgt. capt. president senator governor secretary
            representative congressman congresswoman mayor judge justice former vice chief director minister mr mrs ms
            dr sen rep gov gen the""");

    private final Map<String, String> byLastWord;

    private DocumentNames(Map<String, String> byLastWord) {
        this.byLastWord = byLastWord;
    }

    static DocumentNames of(Tokens tokens) {
        Map<String, String> byLast = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Range run = runAt(tokens, i);
            if (run.last() > run.first()) {
                String last = tokens.string(run.last());
                String name = tokens.span(run.first(), run.last()).in(tokens.text());
                String other = byLast.putIfAbsent(last, name);
                if (other != null && !other.equals(name)) {
                    ambiguous.add(last);
                }
            }
            i = Math.max(i, run.last());
        }
        ambiguous.forEach(byLast::remove);
        return new DocumentNames(byLast);
    }

    /// The name that a source contains, in the fullest form that the document has.
    Optional<String> nameIn(Tokens tokens, Range source) {
        for (int i = source.first(); i <= source.last(); i++) {
            Range run = runAt(tokens, i);
            int last = Math.min(run.last(), source.last());
            if (last >= run.first()) {
                if (last > run.first()) {
                    return Optional.of(tokens.span(run.first(), last).in(tokens.text()));
                }
                String word = tokens.string(last);
                return Optional.of(byLastWord.getOrDefault(word, word));
            }
        }
        return Optional.empty();
    }

    /// The capitalised words from token `i` on without titles; an empty range, last before first, when there are none.
    private static Range runAt(Tokens tokens, int i) {
        int first = i;
        while (first < tokens.size() && tokens.shape(first).isCapitalised() && TITLES.contains(tokens.word(first))) {
            first++;
        }
        int last = first - 1;
        while (last + 1 < tokens.size() && tokens.shape(last + 1).isCapitalised()
                && tokens.sentence(last + 1) == tokens.sentence(i)) {
            last++;
        }
        return new Range(first, last);
    }
}
