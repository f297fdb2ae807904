package dev.footnote.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Writes number words as digits and short ordinals as words. `one` stays a word: it is a pronoun more often than
/// not.
final class NumberFilter extends TokenFilter {
    private static final String[][] FORMS = {
        {"two", "2"},
        {"three", "3"},
        {"four", "4"},
        {"five", "5"},
        {"six", "6"},
        {"seven", "7"},
        {"eight", "8"},
        {"nine", "9"},
        {"ten", "10"},
        {"eleven", "11"},
        {"twelve", "12"},
        {"thirteen", "13"},
        {"fourteen", "14"},
        {"fifteen", "15"},
        {"sixteen", "16"},
        {"seventeen", "17"},
        {"eighteen", "18"},
        {"nineteen", "19"},
        {"twenty", "20"},
        {"thirty", "30"},
        {"forty", "40"},
        {"fifty", "50"},
        {"sixty", "60"},
        {"seventy", "70"},
        {"eighty", "80"},
        {"ninety", "90"},
        {"1st", "first"},
        {"2nd", "second"},
        {"3rd", "third"},
        {"4th", "fourth"},
        {"5th", "fifth"},
        {"6th", "sixth"},
        {"7th", "seventh"},
        {"8th", "eighth"},
        {"9th", "ninth"},
        {"10th", "tenth"},
    };

    private static final FixedForms BY_WORD = byWord();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NumberFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char @Nullable [] form = BY_WORD.get(term.buffer(), term.length());
        if (form != null) {
            term.copyBuffer(form, 0, form.length);
        }
        return true;
    }

    private static FixedForms byWord() {
        FixedForms map = new FixedForms();
        for (String[] form : FORMS) {
            map.put(form[0], form[1]);
        }
        return map;
    }
}
