package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

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
    /// What may, should or would be is to come, in reported speech as well ("said it would open in May").
    private static final Set<String> MODALS = WordSet.of("would could can must should may might wo cannot");

    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    /// Verbs of the present that tell of a date set.
    private static final Set<String> EXPIRING =
            WordSet.of("ends expires begins opens convenes premieres debuts closes");

    private static final Set<String> VERBS = WordSet.of(
            "be have do win lose beat defeat face run vote elect choose decide begin start open launch release return",
            "become hold take play meet go come make put get leave close end finish stop visit travel attend appear",
            "compete host deliver join serve replace buy sell step stay stand fight see keep move turn pay give send",
            "raise cut add sign issue file review help support compensate retire arrive discuss consider publish");
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
                || before.equals("of") && tokens.isWord(from - 2, "ahead")
                || before.equals("the") && tokens.isWord(from - 2, "of") && tokens.isWord(from - 3, "ahead")) {
            return before(from) == Tense.UNKNOWN ? behind(to) : Tense.FUTURE;
        }
        if (before.equals("through") && before(from) == Tense.PAST) {
            return Tense.UNKNOWN;
        }
        if (before.equals("come") || before.equals("and") && tokens.isWord(from - 2, "now")) {
            return Tense.FUTURE;
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

    /// Where the first verb of the text stands that carries a tense; empty when none is known.
    OptionalInt firstVerb() {
        return IntStream.range(0, Math.min(tokens.size(), WINDOW))
                .filter(i -> at(i) != Tense.UNKNOWN)
                .findFirst();
    }

    /// The tense of the first verb that carries one.
    Tense ofFirstVerb() {
        OptionalInt verb = firstVerb();
        return verb.isPresent() ? at(verb.getAsInt()) : Tense.UNKNOWN;
    }

    private Tense ofVerb(int from, int to) {
        Tense before = before(from);
        if (before == Tense.UNKNOWN) {
            return behind(to);
        }
        return before == Tense.POSSIBLE && behind(to) == Tense.FUTURE ? Tense.FUTURE : before;
    }

    private Tense before(int from) {
        boolean possible = false;
        boolean infinitive = false;
        for (int i = from - 1; i >= 0 && i >= from - WINDOW && !endsSentence(i); i--) {
            if (tokens.isWord(i, "since") && tokens.get(i + 1).lower().endsWith("ing")) {
                return Tense.SINCE;
            }
            possible |= isPossible(i);
            infinitive |= isInfinitive(i) && !tokens.is(from - 1, WordClass.INDEFINITE);
            Tense tense = isInfinitive(i - 1) ? Tense.UNKNOWN : at(i);
            if (tense == Tense.FUTURE || tense != Tense.UNKNOWN && !possible) {
                return infinitive && tense == Tense.PRESENT ? Tense.POSSIBLE : tense;
            }
        }
        return possible || infinitive ? Tense.POSSIBLE : Tense.UNKNOWN;
    }

    /// Words that leave open whether something comes: "could", "must", "if", "whether", "before it expires".
    private boolean isPossible(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD || token.capitalised() && i > 0 && !endsSentence(i - 1)) {
            return false;
        }
        String word = token.lower();
        boolean modal = MODALS.contains(word) || word.equals("won") && tokens.isApostrophe(i + 1);
        boolean over = tokens.isWord(i + 1, "have") || tokens.isWord(i + 2, "been");
        boolean condition = CONDITIONS.contains(word) && !tokens.isWord(i - 1, "as");
        return modal && !over || condition || EXPIRING.contains(word);
    }

    /// Whether "to" and a verb stand at a token: what one is able, wants or has to do.
    private boolean isInfinitive(int i) {
        return tokens.isWord(i, "to") && VERBS.contains(tokens.get(i + 1).lower());
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

    /// The tense that a word carries by itself and its neighbours; UNKNOWN for all that is no verb of ours.
    Tense at(int i) {
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
        return isRegularPast(word) ? participle(i) : Tense.UNKNOWN;
    }

    private boolean isPlanned(int to) {
        String before = tokens.get(to - 1).lower();
        if (tokens.isWord(to - 2, "had") || tokens.isWord(to - 3, "had")) {
            return false;
        }
        return PLANNING.contains(before) || tokens.isWord(to + 1, "be") || before.equals("is") || before.equals("are");
    }

    /// Whether a word looks like the past participle or the past tense of a verb.
    boolean isPastForm(int i) {
        String word = tokens.get(i).lower();
        return WORDS.get(word) == Tense.PAST && !AUXILIARIES.contains(word) || isRegularPast(word);
    }

    private static boolean isRegularPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed") && !NO_VERBS.contains(word);
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
        Token after = tokens.get(isQuoteMark(i + 1) ? i + 2 : i + 1);
        return stop && !abbreviation && after.spaced() && (after.capitalised() || after.kind() != Token.Kind.WORD);
    }

    private boolean isQuoteMark(int i) {
        return tokens.isTight(i, '”') || tokens.isTight(i, '"') || tokens.isTight(i, '’') || tokens.isTight(i, '\'');
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
