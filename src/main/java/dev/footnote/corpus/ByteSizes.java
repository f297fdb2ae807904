package dev.footnote.corpus;

import java.util.Locale;

/// Writes sizes for people.
final class ByteSizes {
    private static final double STEP = 1024;

    private ByteSizes() {}

    static String format(long bytes) {
        if (bytes < STEP) {
            return bytes + " bytes";
        }
        double kibibytes = bytes / STEP;
        return kibibytes < STEP
                ? String.format(Locale.ROOT, "%.0f KB", kibibytes)
                : String.format(Locale.ROOT, "%.0f MB", kibibytes / STEP);
    }
}
