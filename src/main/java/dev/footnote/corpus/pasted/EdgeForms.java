package dev.footnote.corpus.pasted;

import java.util.regex.Pattern;

/// Forms that are clutter above and below an article, and may be prose inside it.
final class EdgeForms {
    private static final int LONGEST_CALL = 7;
    private static final int LONGEST_ABOUT = 60;

    private static final Pattern NO_WORDS = Pattern.compile("[\\P{L}&&[^\\d]]+|-?30-?|(?i:end|ends|fin|fim)");

    private static final Pattern CALL = Pattern.compile(
            "(?u)(?i:support|donate to|advertise (?:with|in|on)|contact|about|apoie|apoya a|anuncie|sobre|acerca de) "
                    + Mastheads.NAME);

    private static final Pattern ABOUT = Pattern.compile("(?u)^(?:About )?" + Mastheads.NAME
            + "(?:,[^.]{0,60},)? (?i:is|es|é) (?:[\\p{L}]+,? ){0,3}(?i:independent|non-?profit|member-supported|reader-supported|nonpartisan|independiente|sin fines de lucro"
            + "|independente|sem fins lucrativos)\\b.*");

    private EdgeForms() {}

    static boolean isClutter(PageLine line) {
        return NO_WORDS.matcher(line.text()).matches()
                || line.words() <= LONGEST_CALL
                        && !line.endsWithStop()
                        && CALL.matcher(line.text()).matches()
                || line.words() <= LONGEST_ABOUT && ABOUT.matcher(line.text()).matches();
    }
}
