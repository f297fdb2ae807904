package dev.footnote.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Spoils well-formed files at random, the same way for the same seed.
final class Mutations {
    private static final List<String> TOKENS = List.of(
            "\u0000",
            "\uFFFD",
            "\u202E",
            "\uD83D\uDEA2",
            "\"",
            "'",
            "<",
            ">",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&#x110000;",
            "&a;",
            "</p>",
            "<table>",
            "<p>",
            "<svg>",
            "<!DOCTYPE a [<!ENTITY a \"a\">]>",
            "{",
            "}",
            "[",
            "]",
            "---\n",
            "%%EOF",
            "endobj",
            "endstream",
            "<<",
            ">>",
            "/Kids[2 0 R]",
            "/Length -1",
            "/FlateDecode",
            "9 0 R",
            "\r\n\r\n",
            "--cut",
            "Content-Type: multipart/mixed; boundary=cut\r\n",
            "=?utf-8?b?====?=",
            "2147483648",
            "-1",
            "1e999",
            "0000-00-00",
            "31 February 2021",
            "\u201C",
            "\u201D",
            "said",
            "Mr. ",
            "yesterday",
            "( ",
            "    ",
            "\n\n",
            "\t");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /// One to six changes, within a part where the file is packed.
    byte[] spoil(byte[] good, List<byte[]> others) throws IOException {
        boolean zip = good.length > 2 && good[0] == 'P' && good[1] == 'K';
        return zip && random.nextInt(4) > 0 ? spoilPart(good, others) : spoilBytes(good, others);
    }

    private byte[] spoilPart(byte[] zip, List<byte[]> others) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, spoilBytes(parts.getOrDefault(name, new byte[0]), others));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                packed.putNextEntry(new ZipEntry(part.getKey()));
                packed.write(part.getValue());
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] spoilBytes(byte[] good, List<byte[]> others) {
        byte[] bytes = good;
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            bytes = change(bytes, others);
        }
        return bytes;
    }

    private byte[] change(byte[] bytes, List<byte[]> others) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 + bytes.length / 3));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 -> inserted(bytes, at, repeated(Arrays.copyOfRange(bytes, at, to)));
            case 4 -> inserted(bytes, at, repeated(token()));
            case 5 -> numbered(bytes);
            case 6 -> inserted(bytes, at, others.get(random.nextInt(others.size())));
            default -> inserted(bytes, at, token());
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 1 + random.nextInt(8); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /// Every digit a nine, in one place or in all.
    private byte[] numbered(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(changed.length + 1); i < changed.length; i++) {
            changed[i] = changed[i] >= '0' && changed[i] <= '9' && random.nextInt(3) == 0 ? (byte) '9' : changed[i];
        }
        return changed;
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /// Now and then very often; never more than some hundred thousand bytes.
    private byte[] repeated(byte[] bytes) {
        int most = random.nextInt(4) == 0 ? 20_000 : 4;
        int times = Math.min(1 + random.nextInt(most), 200_000 / Math.max(1, bytes.length) + 1);
        byte[] many = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, many, i * bytes.length, bytes.length);
        }
        return many;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return joined(joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
