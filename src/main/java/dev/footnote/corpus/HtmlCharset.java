package dev.footnote.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Parses a web page in the character set in which it is written, which is not always the one that it states: what is
/// UTF-8 but for a few damaged bytes is UTF-8, Latin 1 is the set of Windows as in every browser, and where nothing is
/// stated the bytes decide.
final class HtmlCharset {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private HtmlCharset() {}

    static Document parse(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long letters = text.chars().filter(c -> c >= FIRST_BEYOND_ASCII).count();
        if (letters > 2 * damaged) {
            return parse(bytes, StandardCharsets.UTF_8.name());
        }
        Document stated = parse(bytes, null);
        Charset charset = LegacyCharset.meantBy(stated.charset());
        if (!charset.equals(stated.charset())) {
            return parse(bytes, charset.name());
        }
        boolean wrong = charset.equals(StandardCharsets.UTF_8) && letters > 0;
        return wrong
                ? parse(
                        bytes,
                        LegacyCharset.of(bytes).orElse(LegacyCharset.WINDOWS).name())
                : stated;
    }

    private static Document parse(byte[] bytes, @Nullable String charset) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    }
}
