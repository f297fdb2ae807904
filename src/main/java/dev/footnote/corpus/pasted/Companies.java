package dev.footnote.corpus.pasted;

import java.util.regex.Pattern;

/// Names of companies, whose full stop ends no sentence.
final class Companies {
    private static final Pattern NAME = Pattern.compile("(?:\\S+ ){1,6}(?:Ltd|Inc|Corp|Co|LLC|PLC|Bros|S\\.A|Ltda)\\.");

    private Companies() {}

    static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }
}
