package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads the tense of the verb nearest to an expression, first before it in the sentence, then behind it, by closed
/// lists and the ending "-ed". No parser: the words that carry tense in English are few.
final class TenseReader {
    /// Sentences of news are rarely longer; beyond this a verb has nothing to do with the expression.
    private static final int WINDOW = 40;

    private static final Set<String> NO_VERBS = WordSet.of(
            "hundred red united need speed indeed seed feed breed bed wed fed greed unprecedented",
            "sacred naked hatred mohammed ahmed limited so-called alleged unexpected advanced",
            "related led");
    private static final Set<String> PLANNING = WordSet.of(
            "expected scheduled planned plans due likely set going slated intends hopes aims expects",
            "about needs wants supposed plan bound poised ready vowed agreed pledged hoped hoping",
            "planning expect decided offered promised threatened intend want hope");
    private static final Set<String> PLANNED = Set.of("scheduled", "slated", "expected", "planning", "plans", "due");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
    private static final Set<String> AWAITED = Set.of("expected", "scheduled", "slated", "supposed");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "had", "did", "been");
    private static final Map<String, Tense> WORDS = words();

    private final Tokens tokens;

    TenseReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The tense around the tokens `[from, to)`. What lasts "through" a date may well end after a verb of the past.
    Tense around(int from, int to) {
        String before = tokens.get(from - 1).lower();
        if (before.equals("since")) {
            return Tense.SINCE;
        }
        if (before.equals("until")
                || before.equals("till")
                || before.equals("of") && tokens.isWord(from - 2, "ahead")) {
            return before(from) == Tense.UNKNOWN ? behind(to) : Tense.FUTURE;
        }
        if (before.equals("through") && before(from) == Tense.PAST) {
            return Tense.UNKNOWN;
        }
        boolean asSoon = before.equals("as") && (tokens.isWord(from - 2, "early") || tokens.isWord(from - 2, "soon"));
        return asSoon ? Tense.FUTURE : ofVerb(from, to);
    }

    /// The tense around a span of a sentence.
    ///
    /// @param span in `sentence`
    static Tense around(String sentence, Span span) {
        Tokens tokens = Tokenizer.tokenize(sentence);
        int from = 0;
        while (from < tokens.size() && tokens.get(from).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return new TenseReader(tokens).around(from, to);
    }

    /// The tense of the first verb of a text that carries one.
    static Tense ofFirstVerb(Tokens tokens) {
        TenseReader reader = new TenseReader(tokens);
        for (int i = 0; i < tokens.size() && i < WINDOW; i++) {
            Tense tense = reader.at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense ofVerb(int from, int to) {
        Tense before = before(from);
        return before == Tense.UNKNOWN ? behind(to) : before;
    }

    private Tense before(int from) {
        for (int i = from - 1; i >= 0 && i >= from - WINDOW && !endsSentence(i); i--) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense behind(int to) {
        for (int i = to; i < tokens.size() && i < to + WINDOW && !endsSentence(i); i++) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /// The tense that a word carries by itself and its neighbours.
    private Tense at(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD || token.capitalised() && i > 0 && !endsSentence(i - 1)) {
            return Tense.UNKNOWN;
        }
        String word = token.lower();
        if (word.equals("to")) {
            return isPlanned(i) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        if (word.equals("planned") && BE.contains(tokens.get(i - 1).lower())) {
            return Tense.FUTURE;
        }
        if (PLANNED.contains(word)) {
            return tokens.isWord(i - 1, "had") || tokens.isWord(i - 2, "had") ? Tense.PAST : Tense.FUTURE;
        }
        Tense known = WORDS.get(word);
        if (known != null) {
            return known == Tense.PAST && !AUXILIARIES.contains(word) ? participle(i) : known;
        }
        boolean past = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed") && !NO_VERBS.contains(word);
        return past ? participle(i) : Tense.UNKNOWN;
    }

    private boolean isPlanned(int to) {
        String before = tokens.get(to - 1).lower();
        if (tokens.isWord(to - 2, "had") || tokens.isWord(to - 3, "had")) {
            return false;
        }
        return PLANNING.contains(before) || tokens.isWord(to + 1, "be") || before.equals("is") || before.equals("are");
    }

    /// Whether "-ed" is a past tense or belongs to a verb before it ("will be completed", "is expected").
    private Tense participle(int i) {
        String before = tokens.get(i - 1).lower();
        return switch (before) {
            case "be", "been", "being", "is", "are", "a", "an", "the", "to", "will", "would", "may" -> Tense.UNKNOWN;
            default ->
                tokens.isWord(i + 1, "to") && AWAITED.contains(tokens.get(i).lower()) ? Tense.UNKNOWN : Tense.PAST;
        };
    }

    private boolean endsSentence(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.BREAK) {
            return true;
        }
        boolean stop = tokens.isMark(i, '!') || tokens.isMark(i, '?') || tokens.isMark(i, ';') || tokens.isMark(i, '.');
        Token before = tokens.get(i - 1);
        boolean abbreviation = tokens.isMark(i, '.')
                && before.kind() == Token.Kind.WORD
                && (before.capitalised() && before.lower().length() <= 4
                        || before.lower().length() == 1);
        Token after = tokens.get(i + 1);
        return stop && !abbreviation && after.spaced() && (after.capitalised() || after.kind() != Token.Kind.WORD);
    }

    private static Map<String, Tense> words() {
        Map<String, Tense> words = new HashMap<>();
        put(words, Tense.FUTURE, "will shall ll won going upcoming");
        put(words, Tense.PRESENT, "is are has have do does says say am s've re");
        put(
                words,
                Tense.PAST,
                "was were had did said told began fell rose went came took made got gave met held won lost "
                        + "sold bought left saw found led kept brought thought became ran shot wrote spoke broke chose drove "
                        + "grew knew paid put sent shut slid spent stood struck sank swept taught threw wore withdrew flew hit "
                        + "cut built caught felt fought forgot froze heard hid hung laid lay meant rode sought shook shone "
                        + "sang slept stole swore tore understood wound fled dealt died killed arrested agreed freed disagreed guaranteed decreed");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Tense> words, Tense tense, String listed) {
        for (String word : listed.split(" ")) {
            words.put(word, tense);
        }
    }
}
