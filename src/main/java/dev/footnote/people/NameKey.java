package dev.footnote.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name reduced to what all its spellings share: words in lower case without accents, split at hyphens,
/// without apostrophes, full stops and titles.
///
/// @param words the words that are left, in order
record NameKey(List<String> words) {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "gen",
            "general",
            "lt",
            "col",
            "colonel",
            "capt",
            "captain",
            "sgt",
            "adm",
            "admiral",
            "maj",
            "major",
            "president",
            "secretary",
            "minister",
            "judge",
            "justice",
            "rev",
            "reverend",
            "ambassador",
            "mayor",
            "councillor",
            "councilor",
            "councilman",
            "councilwoman",
            "chairman",
            "chairwoman",
            "officer",
            "chief",
            "sergeant",
            "detective",
            "congressman",
            "congresswoman",
            "chancellor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "don",
            "dona",
            "señor",
            "señora",
            "lic",
            "ing");

    NameKey {
        words = List.copyOf(words);
    }

    /// The key of a name as written. A title in front is left out unless nothing else would remain.
    static NameKey of(String name) {
        List<String> words = split(name);
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return new NameKey(words.subList(first, words.size()));
    }

    /// The key of what stands behind the last title of a name as typed ("Finance Minister Ruiz"); empty when there is
    /// none or nothing behind it.
    static NameKey behindTitle(String typed) {
        List<String> words = split(typed);
        return new NameKey(words.subList(lastTitle(words) < 0 ? words.size() : lastTitle(words) + 1, words.size()));
    }

    /// The words of a name as typed up to its last title.
    static List<String> titles(String typed) {
        List<String> words = split(typed);
        return words.subList(0, lastTitle(words) + 1);
    }

    private static int lastTitle(List<String> words) {
        int last = words.size() - 1;
        while (last >= 0 && !TITLES.contains(words.get(last))) {
            last--;
        }
        return last;
    }

    /// The words of a text, reduced in the same way, titles kept.
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                append(word, c);
            } else if (!isInsideWord(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isInsideWord(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Appends a letter, as others where Unicode does not take it apart into a base letter and a mark.
    private static void append(StringBuilder word, char c) {
        switch (c) {
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'ß' -> word.append("ss");
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ı' -> word.append('i');
            default -> word.append(c);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    String last() {
        return words.getLast();
    }

    String joined() {
        return String.join(" ", words);
    }

    /// Whether every word here stands in `longer` in the same order, an initial standing for any word that
    /// begins with it. A generation suffix ("Jr.") has to be on both or on neither.
    boolean isShortFormOf(NameKey longer) {
        if (isEmpty() || size() > longer.size() || !suffix().equals(longer.suffix())) {
            return false;
        }
        int at = 0;
        for (String word : words) {
            while (at < longer.size() && !matches(word, longer.words.get(at))) {
                at++;
            }
            if (at++ == longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String word, String longer) {
        return word.equals(longer)
                || (word.length() == 1 && longer.startsWith(word))
                || (longer.length() == 1 && word.startsWith(longer));
    }

    private String suffix() {
        return switch (isEmpty() ? "" : last()) {
            case "jr", "ii", "iii", "iv" -> last();
            default -> "";
        };
    }

    /// The first letters of a name of three words or more, as in "AMLO" or "JFK"; empty for a shorter name.
    String initials() {
        if (size() < 3) {
            return "";
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
