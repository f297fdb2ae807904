package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.List;

/// Lines of a chronology or a table: a date, a mark, and what happened then, often without a full stop ("March
/// 3 — The guild elects its head").
final class ChronicleRow {
    private static final String SEPARATORS = "—–-:|\t";
    private static final String LIST_MARKS = "-*•|>—– \t";
    private static final int FEWEST_WORDS = 2;

    /// A row of a table that has its date in another column than the first says at least so much beside it.
    private static final int FEWEST_IN_TABLE = 3;

    private ChronicleRow() {}

    /// Whether a line without a full stop is a row.
    ///
    /// @param dates the expressions in it, in order
    static boolean is(String text, Span line, List<TemporalExpression> dates) {
        if (dates.isEmpty()) {
            return false;
        }
        Span first = dates.getFirst().span();
        int end = endOfDates(text, dates);
        if (text.substring(line.start(), first.start()).chars().allMatch(c -> LIST_MARKS.indexOf(c) >= 0)) {
            return isDated(text, end, line.end());
        }
        boolean table = text.charAt(line.start()) == '|' && text.charAt(line.end() - 1) == '|';
        int words = words(text, line.start(), first.start()) + words(text, end, line.end());
        return table && dates.size() == 1 && words >= FEWEST_IN_TABLE;
    }

    private static boolean isDated(String text, int from, int end) {
        int mark = from;
        while (mark < end && " *_)".indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        boolean separated = mark < end && SEPARATORS.indexOf(text.charAt(mark)) >= 0;
        return words(text, mark, end) >= FEWEST_WORDS
                && (separated || Telling.of(Tokenizer.tokenize(text.substring(from, end))) == Telling.EVENT);
    }

    /// Behind the first date and what is joined to it: the `14` of `April 12-14`, the `15:00` of `3 May, 15:00`.
    private static int endOfDates(String text, List<TemporalExpression> dates) {
        int end = dates.getFirst().span().end();
        for (TemporalExpression next : dates.subList(1, dates.size())) {
            String between = text.substring(end, next.span().start());
            if (between.isBlank() || between.strip().length() > 1 || ":|".contains(between.strip())) {
                break;
            }
            end = next.span().end();
        }
        return end;
    }

    private static int words(String text, int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            boolean opens =
                    Character.isLetter(text.charAt(i)) && (i == from || !Character.isLetter(text.charAt(i - 1)));
            words += opens ? 1 : 0;
        }
        return words;
    }
}
