package dev.footnote.text;

import java.util.Comparator;

/// A half-open range `[start, end)` of UTF-16 code units, absolute in one document's text.
/// Ordered by start, then by end.
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d, %d) is not in order".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The characters of `text` in this span.
    ///
    /// @throws StringIndexOutOfBoundsException when the span reaches past the end of `text`
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether all of `other` lies in this span; an empty span at either edge counts as inside.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The shortest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The same range moved by `offset` code units; a negative offset moves it towards the start.
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /// This span without the white space at its ends; empty, at its start, when there is nothing else in it.
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
