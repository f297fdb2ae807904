package dev.footnote.corpus.pasted;

/// What a text shows of itself, and by what.
///
/// @param reason a clause in plain words, for the reader to judge
public record Inferred(String value, String reason) {
    private static final int LONGEST_EVIDENCE = 90;

    /// @param reason with one `%s` for the evidence, which is quoted
    static Inferred from(String value, String reason, String evidence) {
        return new Inferred(value, reason.formatted("“" + shortened(evidence) + "”"));
    }

    static String shortened(String evidence) {
        String line = evidence.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_EVIDENCE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_EVIDENCE);
        return line.substring(0, space > 0 ? space : LONGEST_EVIDENCE) + "…";
    }
}
