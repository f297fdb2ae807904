package dev.footnote.search;

import dev.footnote.text.WordPattern;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a question wants named, and how a sentence shows that it names such a thing. Pure.
enum AnswerKind {
    PERCENTAGE("\\b(?:percentage|percent|per cent|proportion|share)\\b"),
    MONEY("\\bhow much\\b.*\\b(?:cost|costs|pay|pays|paid|money|worth|spend|spent|earn|earned|charge|charged|price"
            + "|budget|fund|invest|invested|raise|raised|sell|sold)\\b"
            + which("price|cost|salary|budget")
            + whatIs("price|cost|salary|budget|fee|fine|revenue|income|wage")),
    TIME("\\bwhen\\b|\\bhow long ago\\b" + which("year|date|day|month|decade|century|time") + whatIs("year|date")),
    NUMBER("\\bhow (?:many|much|old|long|far|tall|large|big|high|fast|often|deep|wide)\\b"
            + which("number|amount|population|rate|size|length|height")
            + whatIs("number|amount|population|rate|size|length|height|age|distance|depth|width|weight|area"
                    + "|temperature|speed|score|density|average|total|limit|frequency")),
    PERSON("\\bwho(?:m|se)?\\b"
            + which("person|man|woman|individual|actor|author|king|queen|president|leader|player|singer|artist"
                    + "|writer|poet|composer|scientist|emperor|prince|pope|governor|mayor|minister|senator|judge"
                    + "|coach|director|producer|philosopher|ruler|doctor|professor|general|chancellor|founder"
                    + "|owner|chairman|ceo|historian|architect|engineer|inventor")),
    PLACE("\\bwhere\\b" + which("city|country|state|place|region|town|river|county|location|continent|island|street")),
    REASON("\\bwhy\\b|\\bwhat (?:caused|causes|reason|led)\\b"),
    /// A name of anything else.
    NAME("\\b(?:what|which)\\b.{0,20}\\bnames?\\b"
            + which("company|team|network|organi[sz]ation|university|college|school|group|band|book|film|movie|song"
                    + "|album|newspaper|magazine|station|agency|party|religion|language|award|bank|church|airline"
                    + "|club|league|brand|museum|ship|war|battle|treaty|law|act|planet|channel")),
    ANYTHING("(?!)");

    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)";
    private static final String DAY_OR_MONTH = MONTH + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

    private static final String NAME_WITH_CAPITAL = "\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L}))+";
    private static final String NO_DAY_OR_MONTH = "(?!(?:" + DAY_OR_MONTH + ")\\b)";

    private static final WordPattern CAPITALISED = new WordPattern(
            WordPattern.CAPITALS, Pattern.compile("(?<!^)(?<![.!?]\\s)" + NO_DAY_OR_MONTH + NAME_WITH_CAPITAL));
    private static final WordPattern PLACE_NAME = new WordPattern(
            "afinot",
            Pattern.compile("(?:in|at|from|near|to|of|into|outside|around)\\s+(?:the\\s+)?" + NO_DAY_OR_MONTH + "("
                    + NAME_WITH_CAPITAL + ")"));
    private static final WordPattern DATE = new WordPattern(
            WordPattern.DIGITS + "ADFJMNOSTWacpstwy",
            Pattern.compile("\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b(?:" + DAY_OR_MONTH
                    + "|yesterday|today|tonight|century|centuries|spring|summer|autumn|winter)\\b"
                    + "|\\b" + SHORT_MONTH + "(?=\\.? \\d)"
                    + "|\\b\\d{1,2}:\\d{2}\\b|\\b[ap]\\.m\\."));
    /// Before digits that are neither a year nor the day of a month.
    private static final String NO_DATE =
            "(?<![\\d.,])(?!(?:1[5-9]|20)\\d\\d(?![\\d%]|,\\d))(?<!(?:" + MONTH + "|" + SHORT_MONTH + "\\.?) )";

    private static final WordPattern COUNT = new WordPattern(
            WordPattern.DIGITS + "bdefhmnoqst",
            Pattern.compile(
                    NO_DATE + "\\d[\\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                            + "|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|third|quarter|once|single"
                            + "|both|none)\\b",
                    Pattern.CASE_INSENSITIVE));
    private static final WordPattern PART = new WordPattern(
            WordPattern.DIGITS + "hmqt",
            Pattern.compile(
                    "\\d ?(?:%|per ?cent\\b)|(?:half|thirds?|quarters?|majority)\\b", Pattern.CASE_INSENSITIVE));
    private static final WordPattern SUM = new WordPattern(
            WordPattern.DIGITS + "$£€¥",
            Pattern.compile("[$£€¥] ?\\d[\\d.,]*"
                    + "|\\d[\\d.,]* (?:million |billion )?(?:dollars?|pounds?|euros?|francs?|crowns?|yen|cents?)\\b"));
    private static final WordPattern CAUSE = new WordPattern(
            "abcdilorst",
            Pattern.compile(
                    "(?:because|due to|since|so that|as a result|in order to|owing to|therefore|thanks to|caused"
                            + "|led to|reason|after|to \\p{L}+)\\b",
                    Pattern.CASE_INSENSITIVE));

    /// More of the same in one sentence say no more.
    private static final int MOST_COUNTED = 5;

    private final WordPattern asked;

    /// @param asked how it is asked for
    AnswerKind(String asked) {
        this.asked = new WordPattern("hpsw", Pattern.compile(asked, Pattern.CASE_INSENSITIVE));
    }

    /// "What year", "which former president".
    private static String which(String nouns) {
        return "|\\b(?:what|which)\\s+(?:\\w+\\s+)?(?:" + nouns + ")s?\\b(?!['’])";
    }

    /// "What is the price", "what was its total area".
    private static String whatIs(String nouns) {
        return "|\\bwhat(?:['’]s|\\s+(?:is|was|are|were))\\s+(?:the|its|their|his|her)\\s+(?:\\w+\\s+){0,2}?(?:" + nouns
                + ")s?\\b(?!['’])";
    }

    /// What a question asks for: what it says first, for "who led them when …" asks for a person; of what it says at
    /// once the more special.
    static AnswerKind of(String question) {
        AnswerKind first = ANYTHING;
        int firstAt = question.length();
        for (AnswerKind kind : values()) {
            int at = kind.askedAt(question);
            if (at < firstAt) {
                first = kind;
                firstAt = at;
            }
        }
        return first;
    }

    private int askedAt(String question) {
        return asked.findIn(question).map(MatchResult::start).orElse(question.length());
    }

    /// Whether a sentence names a thing of this kind that the question does not name itself.
    ///
    /// @param question in lower case
    boolean isNamedIn(String sentence, String question) {
        return this == ANYTHING || namedIn(sentence, question, 1) > 0;
    }

    /// How many things of this kind a sentence names that the question does not name itself, up to a few; none for
    /// [#ANYTHING].
    ///
    /// @param question in lower case
    int namedIn(String sentence, String question) {
        return namedIn(sentence, question, MOST_COUNTED);
    }

    private int namedIn(String sentence, String question, int most) {
        return switch (this) {
            case PERCENTAGE -> countNew(PART, 0, sentence, question, most);
            case MONEY -> countNew(SUM, 0, sentence, question, most);
            case TIME -> countNew(DATE, 0, sentence, question, most);
            case NUMBER -> countNew(COUNT, 0, sentence, question, most);
            case PERSON, NAME -> countNew(CAPITALISED, 0, sentence, question, most);
            case PLACE -> countNew(PLACE_NAME, 1, sentence, question, most);
            case REASON -> CAUSE.findIn(sentence).isPresent() ? 1 : 0;
            case ANYTHING -> 0;
        };
    }

    private static int countNew(WordPattern pattern, int group, String sentence, String question, int most) {
        WordPattern.Finder finder = pattern.in(sentence);
        int count = 0;
        while (count < most && finder.next()) {
            count += question.contains(finder.match().group(group).toLowerCase(Locale.ROOT)) ? 0 : 1;
        }
        return count;
    }
}
