package dev.footnote.search;

import dev.footnote.text.Span;
import dev.footnote.text.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts a question into clauses at its punctuation and conjunctions. Pure.
final class ClauseSplitter {
    private static final WordPattern BREAK = new WordPattern(
            ",;:?!. \t\n\u000B\f\rabciortvw",
            Pattern.compile(
                    "[,;:?!.]\\s+|\\s[–—-]\\s|(?:and|but|while|whereas|versus|vs|or|although|though|compared (?:to|with)"
                            + "|in contrast to|as opposed to|as well as|rather than|after|before)\\b",
                    Pattern.CASE_INSENSITIVE));

    private ClauseSplitter() {}

    /// The clauses in order, together covering the text.
    ///
    /// @param whole spans inside which nothing is cut, such as names
    static List<Span> split(String text, List<Span> whole) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (MatchResult found : BREAK.allIn(text)) {
            Span cut = new Span(found.start(), found.end());
            if (whole.stream().noneMatch(cut::overlaps)) {
                clauses.add(new Span(start, cut.start()));
                start = cut.start();
            }
        }
        clauses.add(new Span(start, text.length()));
        return List.copyOf(clauses);
    }
}
