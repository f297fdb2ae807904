package dev.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression whose matches begin with certain letters, the first of a word, or with certain signs, and
/// which is tried nowhere else; left to itself the engine tries every place, at several times the price. Immutable.
public final class WordPattern {
    /// All capitals of ASCII, for what begins with any capital.
    public static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static final String DIGITS = "0123456789";

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final boolean[] first = new boolean[ASCII];

    /// @param first of ASCII, the letters with which a match may begin, without regard to case if the pattern has none,
    ///     and digits and signs; all others may begin one
    /// @param pattern matches no empty text
    public WordPattern(String first, Pattern pattern) {
        this.pattern = pattern;
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        for (char c = 0; c < ASCII; c++) {
            this.first[c] = first.indexOf(c) >= 0 || anyCase && first.indexOf(Letters.fold(c)) >= 0;
        }
    }

    /// The first match, if there is one.
    public Optional<MatchResult> findIn(String text) {
        Finder finder = in(text);
        return finder.next() ? Optional.of(finder.match()) : Optional.empty();
    }

    /// All matches in their order.
    public List<MatchResult> allIn(String text) {
        List<MatchResult> all = new ArrayList<>();
        Finder finder = in(text);
        while (finder.next()) {
            all.add(finder.matcher.toMatchResult());
        }
        return all;
    }

    /// The matches in a text, one after the other.
    public Finder in(String text) {
        return new Finder(text);
    }

    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean listed = c >= ASCII || first[c];
        return listed && (at == 0 || !Character.isLetter(c) || !Letters.isWordChar(text.charAt(at - 1)));
    }

    /// Goes through a text. For one thread.
    public final class Finder {
        private final String text;
        private final Matcher matcher;
        private int next;

        private Finder(String text) {
            this.text = text;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /// Whether there is another match; then [#match] is that.
        public boolean next() {
            for (int at = next; at < text.length(); at++) {
                if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                    next = matcher.end();
                    return true;
                }
            }
            next = text.length();
            return false;
        }

        /// The match found last, until the next is looked for.
        public MatchResult match() {
            return matcher;
        }
    }
}
