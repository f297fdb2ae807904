package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An attribution with some of its content left out.
///
/// @param cut what is left out
/// @param content what stays
/// @param other the likeliest candidate that what is left out may belong to
record Shorter(Cut cut, List<Range> content, Optional<Rated> other) {
    /// What may be left out of a content.
    enum Cut {
        NOTHING,
        /// all but the first piece
        SECOND_PIECE,
        /// all but the last piece
        FIRST_PIECE,
        /// the clause of another cue, and what follows
        CLAUSE,
        /// what is not in quotation marks, at either end of each piece
        UNQUOTED,
        /// what is not in quotation marks at the end
        TAIL
    }

    /// So many other cues in a content are looked at.
    private static final int RIVALS = 2;

    /// So many words may stand between a comma or dash and the clause of another cue, which go with it ("and then").
    private static final int CLAUSE_LEAD = 3;

    Shorter {
        content = List.copyOf(content);
    }

    /// What may be left out of an attribution that has quotation marks in it; first nothing, and that alone when there
    /// is no choice.
    ///
    /// @param rated all candidates, in the order of their cues
    static List<Shorter> of(Tokens tokens, Candidate candidate, List<Rated> rated) {
        List<Shorter> all = new ArrayList<>();
        List<Range> content = candidate.content();
        all.add(new Shorter(Cut.NOTHING, content, Optional.empty()));
        Range extent = candidate.extent();
        if (tokens.quoted(extent.first()) || tokens.marks(extent.first(), extent.last()) > 0) {
            if (content.size() > 1) {
                add(Cut.SECOND_PIECE, List.of(content.getFirst()), owner(candidate, content.getLast(), rated), all);
                add(Cut.FIRST_PIECE, List.of(content.getLast()), owner(candidate, content.getFirst(), rated), all);
            }
            rivals(tokens, candidate, rated)
                    .forEach(rival -> add(
                            Cut.CLAUSE,
                            before(tokens, content, clause(tokens, content, rival.candidate())),
                            Optional.of(rival),
                            all));
            List<Range> core = new ArrayList<>();
            content.forEach(range -> core(tokens, range).ifPresent(core::add));
            add(Cut.UNQUOTED, core, Optional.empty(), all);
            add(Cut.TAIL, withoutTail(tokens, content), Optional.empty(), all);
        }
        return all;
    }

    private static void add(Cut cut, List<Range> content, Optional<Rated> other, List<Shorter> all) {
        if (!content.isEmpty() && all.stream().noneMatch(one -> one.content().equals(content))) {
            all.add(new Shorter(cut, content, other));
        }
    }

    /// The likeliest other candidate with at least half of a piece in its content.
    private static Optional<Rated> owner(Candidate candidate, Range piece, List<Rated> rated) {
        return near(candidate, rated).stream()
                .filter(one -> 2 * shared(one.candidate(), piece) >= piece.last() - piece.first() + 1)
                .max(Comparator.comparingDouble(Rated::probability)
                        .thenComparingInt(one -> -one.candidate().cue()));
    }

    /// The other candidates around the same place.
    private static List<Rated> near(Candidate candidate, List<Rated> rated) {
        int from = firstWithCueFrom(rated, candidate.start() - Frame.REACH);
        int to = firstWithCueFrom(rated, candidate.end() + Frame.REACH);
        return rated.subList(from, to).stream()
                .filter(one -> one.candidate().cue() != candidate.cue())
                .toList();
    }

    private static int firstWithCueFrom(List<Rated> rated, int token) {
        int low = 0;
        int high = rated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rated.get(middle).candidate().cue() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int shared(Candidate candidate, Range piece) {
        return candidate.content().stream()
                .mapToInt(range ->
                        Math.max(0, Math.min(range.last(), piece.last()) - Math.max(range.first(), piece.first()) + 1))
                .sum();
    }

    /// The two likeliest other candidates whose cue stands in a content outside quotation marks and whose own content
    /// is behind it.
    private static List<Rated> rivals(Tokens tokens, Candidate candidate, List<Rated> rated) {
        return near(candidate, rated).stream()
                .filter(one -> !tokens.quoted(one.candidate().cue())
                        && candidate.content().stream()
                                .anyMatch(
                                        range -> range.contains(one.candidate().cue()))
                        && one.candidate().extent().first() > one.candidate().cue())
                .sorted(Comparator.comparingDouble(Rated::probability)
                        .reversed()
                        .thenComparingInt(one -> one.candidate().cue()))
                .limit(RIVALS)
                .toList();
    }

    /// Where the clause of another candidate begins: with its source or its cue, or in front of the words between
    /// these and a comma or dash.
    private static int clause(Tokens tokens, List<Range> content, Candidate other) {
        int begin = other.source()
                .map(Range::first)
                .filter(first -> first < other.cue() && content.stream().anyMatch(range -> range.contains(first)))
                .orElse(other.cue());
        for (int i = begin - 1; i >= begin - CLAUSE_LEAD && i > 0; i--) {
            if (!tokens.isWord(i)) {
                return i;
            }
        }
        return begin;
    }

    private static List<Range> before(Tokens tokens, List<Range> content, int end) {
        List<Range> kept = new ArrayList<>();
        for (Range range : content) {
            tokens.content(range.first(), Math.min(range.last(), end - 1)).ifPresent(kept::add);
        }
        return kept;
    }

    private static List<Range> withoutTail(Tokens tokens, List<Range> content) {
        Range last = content.getLast();
        int end = lastQuoted(tokens, last);
        if (end < 0 || end == last.last()) {
            return List.of();
        }
        List<Range> shorter = new ArrayList<>(content.subList(0, content.size() - 1));
        tokens.content(last.first(), end).ifPresent(shorter::add);
        return shorter;
    }

    private static Optional<Range> core(Tokens tokens, Range range) {
        int last = lastQuoted(tokens, range);
        int first = range.first();
        while (first <= last && !tokens.quoted(first)) {
            first++;
        }
        return tokens.content(first, last);
    }

    /// The last token of a range that is quoted, or -1.
    private static int lastQuoted(Tokens tokens, Range range) {
        int last = range.last();
        while (last >= range.first() && !tokens.quoted(last)) {
            last--;
        }
        return last < range.first() ? -1 : last;
    }
}
