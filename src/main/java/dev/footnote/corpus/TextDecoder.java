package dev.footnote.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into text: UTF-8, or UTF-16 when a byte order mark says so. The mark is no part of the text. Files may
/// also be written in an older character set.
final class TextDecoder {
    private TextDecoder() {}

    /// A whole file, in Unicode's composed form.
    ///
    /// @throws UnreadableDocumentException when the bytes are no text
    static String decodeFile(byte[] bytes) throws UnreadableDocumentException {
        try {
            return Nfc.of(decode(bytes));
        } catch (UnreadableDocumentException noUnicode) {
            Charset charset = LegacyCharset.of(bytes).orElseThrow(() -> noUnicode);
            return Nfc.of(decode(bytes, 0, charset));
        }
    }

    /// @throws UnreadableDocumentException when the bytes are no such text
    static String decode(byte[] bytes) throws UnreadableDocumentException {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws UnreadableDocumentException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(Math.max(1, (int) (in.remaining() * (double) decoder.maxCharsPerByte())));
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException malformed) {
            throw new UnreadableDocumentException("the byte at offset %d is no %s; save the file as UTF-8"
                    .formatted(in.position(), charset.displayName()));
        }
        return checked(out.flip().toString());
    }

    private static String checked(String text) throws UnreadableDocumentException {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException("it holds NUL characters and is no text; convert it to plain text");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
