package dev.footnote.intake;

import dev.footnote.corpus.VisibleName;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes a name for a file out of whatever somebody else calls it: one that stands in one folder, is shown as it is,
/// and
/// works on every system.
final class SafeName {
    private static final int LONGEST_BYTES = 120;

    /// Devices to Windows, whatever their extension.
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2");

    private SafeName() {}

    static String of(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder safe = new StringBuilder();
        normal.codePoints().map(c -> isSafe(c) ? c : '-').forEach(safe::appendCodePoint);
        String tidy = safe.toString().replaceAll("-{2,}", "-").replaceAll("^[-.\\s]+|[-.\\s]+$", "");
        int dot = tidy.lastIndexOf('.');
        String stem = dot < 0 ? tidy : tidy.substring(0, dot);
        String extension = dot < 0 ? "" : tidy.substring(dot).toLowerCase(Locale.ROOT);
        String first = stem.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        boolean taken = first.isEmpty() || DEVICES.contains(first) || first.equals("readme");
        return clipped(taken ? "document-" + stem : stem) + extension;
    }

    private static boolean isSafe(int c) {
        return VisibleName.isVisible(Character.toString(c)) && "/\\:*?\"<>|%".indexOf(c) < 0;
    }

    private static String clipped(String stem) {
        String clipped = stem;
        while (clipped.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            clipped = clipped.substring(0, clipped.offsetByCodePoints(clipped.length(), -1));
        }
        return clipped;
    }
}
