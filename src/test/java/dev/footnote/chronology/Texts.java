package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads texts for the tests, checking on the way what holds for every text.
final class Texts {
    private Texts() {}

    /// All expressions of a text as `words=value`, joined by `; `.
    ///
    /// @param published a date as [PartialDate#parse] reads it, or empty
    static String read(String text, String published) {
        return expressions(text, published).stream()
                .map(expression ->
                        expression.span().in(text) + "=" + expression.value().timex3())
                .collect(Collectors.joining("; "));
    }

    static List<TemporalExpression> expressions(String text, String published) {
        Optional<PartialDate> date = PartialDate.parse(published);
        List<TemporalExpression> expressions = new TemporalExtractor().extract(text, date);
        assertSound(text, expressions);
        assertThat(new TemporalExtractor().extract(text, date)).isEqualTo(expressions);
        return expressions;
    }

    private static void assertSound(String text, List<TemporalExpression> expressions) {
        int from = 0;
        for (TemporalExpression expression : expressions) {
            assertThat(expression.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(expression.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(expression.span().isEmpty()).isFalse();
            assertThat(expression.span().strip(text)).isEqualTo(expression.span());
            from = expression.span().end();
        }
    }

    static SourceDocument document(String id, String published, String text) {
        DocumentDetails details = DocumentDetails.titled(id);
        return new SourceDocument(
                new DocumentId(id),
                PartialDate.parse(published).map(details::withPublished).orElse(details),
                text);
    }
}
