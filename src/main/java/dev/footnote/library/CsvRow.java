package dev.footnote.library;

import java.util.List;
import java.util.stream.Collectors;

/// A row of a table as RFC 4180 writes it. A value that a spreadsheet would take for a formula gets an apostrophe in
/// front: documents may hold such things on purpose.
final class CsvRow {
    private static final String FORMULA = "=+-@\t\r";

    private CsvRow() {}

    static String of(List<String> values) {
        return values.stream().map(CsvRow::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
