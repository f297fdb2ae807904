package dev.footnote.corpus;

import java.text.Normalizer;

/// Text in Unicode's composed form, as extracted text is stored.
final class Nfc {
    private Nfc() {}

    static String of(String text) {
        return Normalizer.normalize(text.replace("\u0000", ""), Normalizer.Form.NFC);
    }
}
