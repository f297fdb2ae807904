package dev.footnote.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Text as bytes, so that every string comes back exactly, one that is no proper Unicode too.
final class TextBytes {
    private static final byte UTF_8 = 0;
    private static final byte UTF_16 = 1;

    private TextBytes() {}

    static byte[] of(String text) {
        boolean proper = isProper(text);
        byte[] bytes = proper ? text.getBytes(StandardCharsets.UTF_8) : raw(text);
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = proper ? UTF_8 : UTF_16;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }

    static String in(BytesRef bytes) {
        if (bytes.bytes[bytes.offset] == UTF_16) {
            return fromRaw(Arrays.copyOfRange(bytes.bytes, bytes.offset + 1, bytes.offset + bytes.length));
        }
        return new String(bytes.bytes, bytes.offset + 1, bytes.length - 1, StandardCharsets.UTF_8);
    }

    private static boolean isProper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] raw(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static String fromRaw(byte[] bytes) {
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
        }
        return new String(text);
    }
}
