package dev.footnote.text;

import java.util.Locale;
import java.util.Set;

/// What a full stop after an abbreviation says about the end of a sentence.
final class Abbreviations {
    /// How a word behaves before a full stop.
    enum Kind {
        /// Not an abbreviation: the full stop ends the sentence.
        NONE,
        /// Always followed by what it belongs to, a name mostly: never an end.
        BINDS,
        /// Belongs to a number that follows; otherwise it is an ordinary word.
        BINDS_NUMBER,
        /// May end a sentence or stand inside one: the next word decides.
        OPEN
    }

    private static final Set<String> BINDING = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "sens", "rep", "reps", "gov", "govs", "lt", "col",
            "sgt", "adm", "capt", "cmdr", "maj", "brig", "cpl", "pvt", "rev", "hon", "pres", "supt", "det", "insp",
            "messrs", "mme", "mlle", "sra", "srta", "lic", "amb", "atty", "asst", "st", "ste", "mt", "ft", "fr", "vs",
            "v", "approx", "e.g", "i.e", "cf", "ca", "esp", "incl", "viz", "secy", "treas", "sr.gen");

    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "sec", "secs", "fig", "figs", "art", "arts", "vol", "vols", "p", "pp", "ch", "para", "paras",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> OPEN = Set.of(
            "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "jr", "sr", "etc", "al", "dept", "univ", "assn",
            "bldg", "ave", "blvd", "rd", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill",
            "ind", "kan", "kans", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
            "ore", "pa", "penn", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "est", "ph.d", "m.d", "ed", "esq",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "gov't", "int'l", "nat'l");

    private static final Set<String> STARTERS = Set.of(
            "a",
            "about",
            "according",
            "after",
            "all",
            "also",
            "although",
            "among",
            "an",
            "and",
            "another",
            "any",
            "are",
            "as",
            "asked",
            "at",
            "because",
            "before",
            "both",
            "but",
            "by",
            "can",
            "critics",
            "despite",
            "did",
            "do",
            "does",
            "during",
            "each",
            "earlier",
            "even",
            "every",
            "experts",
            "few",
            "finally",
            "for",
            "from",
            "further",
            "had",
            "has",
            "have",
            "he",
            "her",
            "here",
            "his",
            "how",
            "however",
            "i",
            "if",
            "in",
            "indeed",
            "instead",
            "is",
            "it",
            "its",
            "last",
            "later",
            "many",
            "meanwhile",
            "more",
            "moreover",
            "most",
            "much",
            "my",
            "neither",
            "no",
            "nobody",
            "none",
            "nor",
            "not",
            "nothing",
            "now",
            "of",
            "officials",
            "on",
            "once",
            "one",
            "only",
            "or",
            "other",
            "others",
            "our",
            "over",
            "perhaps",
            "police",
            "reporters",
            "several",
            "she",
            "shares",
            "since",
            "so",
            "some",
            "still",
            "such",
            "than",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "thus",
            "to",
            "today",
            "under",
            "unless",
            "until",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "will",
            "with",
            "without",
            "would",
            "yet",
            "you",
            "your");

    private Abbreviations() {}

    /// @param word the characters before the full stop back to the last white space, without opening marks
    static Kind kindOf(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        if (BINDING.contains(key)) {
            return Kind.BINDS;
        }
        if (NUMBERED.contains(key)) {
            return Kind.BINDS_NUMBER;
        }
        return OPEN.contains(key) || isAcronym(word) ? Kind.OPEN : Kind.NONE;
    }

    /// Single letters with full stops between them (`U.S`, `p.m`, `J`): what is left before the last full stop.
    private static boolean isAcronym(String word) {
        if (word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean ok = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    /// Whether a capitalised word behind an abbreviation opens a new sentence rather than goes on with a name.
    static boolean startsSentence(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCompanySuffix(String word) {
        return switch (word) {
            case "Inc", "Corp", "Co", "Ltd", "LLC", "PLC" -> true;
            default -> false;
        };
    }

    static boolean isTimeOfDay(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.equals("a.m") || key.equals("p.m");
    }
}
