package dev.footnote.text;

/// Translates offsets in UTF-16 code units, which Java and [Span] use, into Unicode code points, which everything
/// outside the JVM uses. Offsets that rise from call to call cost one pass over the text in all.
/// Not thread-safe.
public final class CodePoints {
    private final String text;
    private int unit;
    private int point;

    public CodePoints(String text) {
        this.text = text;
    }

    /// The number of code points before the UTF-16 offset `unitOffset`.
    public int at(int unitOffset) {
        if (unitOffset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, unitOffset);
        unit = unitOffset;
        return point;
    }

    /// The span in code points.
    public Span of(Span units) {
        return new Span(at(units.start()), at(units.end()));
    }
}
