package dev.footnote.corpus;

/// Small figures above the line stay such: 412,000¹ is another number than 412,0001. Pure.
final class RaisedFigures {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedFigures() {}

    /// @param figures from 0 to 9
    static String of(String figures) {
        StringBuilder raised = new StringBuilder();
        figures.chars().forEach(figure -> raised.append(RAISED.charAt(figure - '0')));
        return raised.toString();
    }

    static boolean contains(char c) {
        return RAISED.indexOf(c) >= 0;
    }
}
