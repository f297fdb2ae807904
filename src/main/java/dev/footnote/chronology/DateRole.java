package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a date does in its sentence, told by the words right around it.
enum DateRole {
    /// It dates what the sentence tells.
    DATES,
    /// It is what something is compared with: "than in 2022", "compared with a year earlier".
    COMPARES,
    /// It says for when a statement holds: "as of May 2023".
    AS_OF,
    /// It bounds somebody's time, in brackets: "General Ruiz (in office 2012-2018)".
    BOUNDS;

    /// The words before a date that tell its role are no longer than this.
    private static final int REACH = 24;

    private static final Pattern YEARS = Pattern.compile("\\b\\d{4}\\s?[-–—]\\s?\\d{4}\\b");

    /// A clause at the end that says no more than who said it.
    private static final Pattern SAYING = Pattern.compile(
            "[,”\"] [^,;]*\\b(?:said|says|told (?:\\w+ ){1,3}|reported|announced) ?(?:late |early )?(?:on )?$");

    /// What stands right before a date that a figure is measured against.
    private static final Pattern MEASURED = Pattern.compile("\\b(?:(?:than|compared (?:with|to)|versus|vs\\.?)"
            + "(?: (?:in|for|during|on|at|of|the|its|their|that|a|same|corresponding|prior|quarter|period|month|week|day|half))*"
            + "|(?:up|down) from [^\\s,;]+(?: \\S+)? (?:in|a))\\s*$");

    boolean isBackground() {
        return this != DATES;
    }

    static DateRole of(String text, Span sentence, Span date) {
        String before = text.substring(Math.max(sentence.start(), date.start() - REACH), date.start())
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        if (before.endsWith("as of")) {
            return AS_OF;
        }
        if (before.endsWith("from a") || isMeasure(text, sentence, date)) {
            return COMPARES;
        }
        return isInBracketedYears(text, sentence, date) ? BOUNDS : DATES;
    }

    /// Whether a date only tells when somebody said what the sentence tells: "…, the guild said on Friday."
    static boolean isOfSaying(String text, Span sentence, Span date) {
        String before = text.substring(Math.max(sentence.start(), date.start() - 4 * REACH), date.start());
        String behind = text.substring(date.end(), Math.min(sentence.end(), date.end() + 2));
        return behind.strip().length() <= 1 && SAYING.matcher(before).find();
    }

    private static boolean isMeasure(String text, Span sentence, Span date) {
        String before = text.substring(Math.max(sentence.start(), date.start() - 2 * REACH), date.start());
        return MEASURED.matcher(before.toLowerCase(Locale.ROOT)).find();
    }

    /// Looks no farther than a few words, so that a sentence of many dates costs no more than their number.
    private static boolean isInBracketedYears(String text, Span sentence, Span date) {
        int from = Math.max(sentence.start(), date.start() - 2 * REACH);
        int to = Math.min(sentence.end(), date.end() + REACH);
        int open = text.substring(from, date.start()).lastIndexOf('(');
        int close = text.substring(date.end(), to).indexOf(')');
        if (open < 0 || close < 0) {
            return false;
        }
        String bracketed = text.substring(from + open, date.end() + close);
        return bracketed.indexOf(')') < 0 && YEARS.matcher(bracketed).find();
    }
}
