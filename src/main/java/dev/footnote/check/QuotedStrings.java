package dev.footnote.check;

import dev.footnote.text.SingleMarks;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what a message quotes. Pure.
public final class QuotedStrings {
    private static final String OPENING = "“„«\"";
    private static final String CLOSING = "”“»\"";

    private QuotedStrings() {}

    /// What stands between double quotation marks, curly, straight or angled, without the marks; where there
    /// are none, between single ones with which the message begins or that stand behind a colon or comma; else
    /// the lines behind a `>`; where there are none of these either, all of it. In order, none empty.
    public static List<Span> in(String message) {
        List<Span> marked = marked(message);
        if (!marked.isEmpty()) {
            return marked;
        }
        List<Span> singles = inSingles(message);
        if (!singles.isEmpty()) {
            return singles;
        }
        List<Span> behindSigns = behindSigns(message);
        Span all = new Span(0, message.length()).strip(message);
        return behindSigns.isEmpty() && !all.isEmpty() ? List.of(all) : behindSigns;
    }

    private static List<Span> marked(String message) {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < message.length()) {
            int close = OPENING.indexOf(message.charAt(i)) >= 0 ? closing(message, i) : -1;
            if (close > 0) {
                add(found, message, i + 1, close);
            }
            i = Math.max(close, i) + 1;
        }
        return found;
    }

    /// The mark that closes the one at `open`; German ones close with what opens English ones.
    private static int closing(String message, int open) {
        char opening = message.charAt(open);
        for (int i = open + 1; i < message.length(); i++) {
            char c = message.charAt(i);
            boolean closes = opening == '„' ? c == '“' || c == '”' : CLOSING.indexOf(c) >= 0 && c != '“';
            if (closes && (opening == '"') == (c == '"')) {
                return i;
            }
        }
        return -1;
    }

    /// Single marks in the midst of words set off one of them; these are no quotation by themselves.
    private static List<Span> inSingles(String message) {
        List<Span> found = new ArrayList<>();
        SingleMarks marks = SingleMarks.in(message, List.of(new Span(0, message.length())));
        int open = -1;
        for (int i = 0; i < message.length(); i++) {
            if (marks.opensAt(i)
                    && (!found.isEmpty() || leadsOn(message.substring(0, i).strip()))) {
                open = i;
            } else if (marks.closesAt(i) && open >= 0) {
                add(found, message, open + 1, i);
                open = -1;
            }
        }
        return found;
    }

    private static boolean leadsOn(String before) {
        return before.isEmpty() || before.endsWith(":") || before.endsWith(",");
    }

    private static List<Span> behindSigns(String message) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < message.length()) {
            int lineEnd = message.indexOf('\n', start);
            int end = lineEnd < 0 ? message.length() : lineEnd;
            if (message.charAt(start) == '>') {
                add(found, message, start + 1, end);
            }
            start = end + 1;
        }
        return found;
    }

    private static void add(List<Span> found, String message, int start, int end) {
        Span span = new Span(start, end).strip(message);
        if (span.in(message).chars().anyMatch(Character::isLetterOrDigit)) {
            found.add(span);
        }
    }
}
