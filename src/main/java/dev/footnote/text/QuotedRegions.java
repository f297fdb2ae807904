package dev.footnote.text;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between double quotation marks inside one paragraph, curly, straight or mixed. An opening mark
/// without a closing one makes no region.
final class QuotedRegions {
    private QuotedRegions() {}

    /// The regions with their marks, in order, not overlapping.
    static List<Span> in(String text, Span paragraph) {
        List<Span> regions = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && opens(text, i, c, paragraph)) {
                open = i;
            } else if (open >= 0 && closes(text, i, c, paragraph)) {
                regions.add(new Span(open, i + 1));
                open = -1;
            }
        }
        return regions;
    }

    private static boolean opens(String text, int i, char c, Span paragraph) {
        if (c == '“' || c == '«') {
            return true;
        }
        return c == '"'
                && (i == paragraph.start()
                        || Character.isWhitespace(text.charAt(i - 1))
                        || "([—–-‘'".indexOf(text.charAt(i - 1)) >= 0);
    }

    private static boolean closes(String text, int i, char c, Span paragraph) {
        if (c == '”' || c == '»') {
            return true;
        }
        return c == '"' && (i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }
}
