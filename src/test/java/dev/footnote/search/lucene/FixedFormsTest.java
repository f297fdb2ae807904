package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixedFormsTest {
    private final FixedForms forms = new FixedForms();

    FixedFormsTest() {
        forms.put("rode", "ride");
        forms.put("ate", "eat");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rode,   ride
            ate,    eat
            # begins and ends like one that is there
            rude,
            acre,
            # letters that fall into the same place, and none at all
            жode,
            '',
            """)
    void aWordHasItsFormAndNoOther(String word, @Nullable String form) {
        char[] buffer = (word + "xx").toCharArray();
        char @Nullable [] found = forms.get(buffer, word.length());
        assertThat(found == null ? null : new String(found)).isEqualTo(form);
    }
}
