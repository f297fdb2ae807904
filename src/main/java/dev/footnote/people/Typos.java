package dev.footnote.people;

/// Counts slips of the finger: one character wrong, missing, too much, or two neighbours swapped each count one
/// (optimal string alignment distance).
final class Typos {
    private Typos() {}

    /// Whether `typed` is at most `allowed` slips away from `word`.
    static boolean within(String typed, String word, int allowed) {
        return Math.abs(typed.length() - word.length()) <= allowed && distance(typed, word, allowed, false) <= allowed;
    }

    /// Whether `typed` is at most `allowed` slips away from the beginning of `word`.
    static boolean withinPrefix(String typed, String word, int allowed) {
        int longest = Math.min(word.length(), typed.length() + allowed);
        return longest >= typed.length() - allowed
                && distance(typed, word.substring(0, longest), allowed, true) <= allowed;
    }

    /// The distance, or more than `allowed` as soon as that is certain. With `prefix`, from `typed` to the
    /// nearest beginning of `word`.
    private static int distance(String typed, String word, int allowed, boolean prefix) {
        int width = word.length() + 1;
        int[] older = new int[width];
        int[] old = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            old[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(typed, word, i, j, older, old, row);
                best = Math.min(best, row[j]);
            }
            if (best > allowed) {
                return best;
            }
            int[] spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return prefix ? smallest(old) : old[word.length()];
    }

    private static int cell(String typed, String word, int i, int j, int[] older, int[] old, int[] row) {
        char a = typed.charAt(i - 1);
        char b = word.charAt(j - 1);
        int cost = Math.min(Math.min(old[j], row[j - 1]) + 1, old[j - 1] + (a == b ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a == word.charAt(j - 2) && typed.charAt(i - 2) == b;
        return swapped ? Math.min(cost, older[j - 2] + 1) : cost;
    }

    private static int smallest(int[] row) {
        int best = row[0];
        for (int value : row) {
            best = Math.min(best, value);
        }
        return best;
    }
}
