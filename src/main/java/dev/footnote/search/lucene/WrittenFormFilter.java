package dev.footnote.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Gives words that are written in several ways one form, while their capitals still show which word they are:
/// full stops inside acronyms and commas inside numbers go, and `US` becomes a term of its own so that it does not
/// meet the pronoun.
final class WrittenFormFilter extends TokenFilter {
    /// What `US`, `U.S.` and `USA` are indexed as.
    private static final String UNITED_STATES = "usa";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    WrittenFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isDottedAcronym()) {
            remove('.');
        } else if (Character.isDigit(first())) {
            remove(',');
        }
        if (isUnitedStates()) {
            term.setEmpty().append(UNITED_STATES);
            keyword.setKeyword(true);
        }
        return true;
    }

    private char first() {
        return term.length() == 0 ? ' ' : term.charAt(0);
    }

    private boolean isUnitedStates() {
        return term.length() == 2 && term.charAt(0) == 'U' && term.charAt(1) == 'S';
    }

    /// Single letters with full stops between them.
    private boolean isDottedAcronym() {
        int length = term.length();
        if (length < 3) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = term.charAt(i);
            boolean ok = i % 2 == 0 ? Character.isLetter(c) : c == '.';
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    private void remove(char unwanted) {
        char[] buffer = term.buffer();
        int length = 0;
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] != unwanted) {
                buffer[length++] = buffer[i];
            }
        }
        term.setLength(length);
    }
}
