package dev.footnote.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// The character set of a text file from before UTF-8, told from its bytes.
final class LegacyCharset {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private LegacyCharset() {}

    /// What is meant by a character set that a page or a mail states: Latin 1 is the set of Windows, as in every
    /// browser.
    static Charset meantBy(Charset stated) {
        return stated.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : stated;
    }

    /// Nothing when the bytes look like no text, or like UTF-8 that was damaged: read in another character set, its
    /// accented letters would come out as two signs each.
    static Optional<Charset> of(byte[] bytes) {
        if (hasControls(bytes) || hasUtf8Letter(bytes)) {
            return Optional.empty();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte one : bytes) {
            boolean space = one == '\t' || one == '\n' || one == '\r' || one == '\f';
            if (one >= 0 && one < ' ' && !space) {
                return true;
            }
        }
        return false;
    }

    /// Whether two bytes stand as UTF-8 writes the letters of Latin scripts with accents, U+00C0 to U+017F, behind a
    /// plain letter or a space.
    private static boolean hasUtf8Letter(byte[] bytes) {
        for (int i = 1; i + 1 < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            if (bytes[i - 1] >= 0 && first >= 0xC3 && first <= 0xC5 && second >= 0x80 && second <= 0xBF) {
                return true;
            }
        }
        return false;
    }
}
