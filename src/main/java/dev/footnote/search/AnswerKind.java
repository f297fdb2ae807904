package dev.footnote.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question wants named, and how a sentence shows that it names such a thing. Pure.
enum AnswerKind {
    TIME(
            "\\bwhen\\b|\\b(?:what|which)\\s+(?:\\w+\\s+)?(?:year|date|day|month|decade|century|time)\\b|\\bhow long ago\\b"),
    NUMBER(
            "\\bhow (?:many|much|old|long|far|tall|large|big|high|fast|often)\\b"
                    + "|\\b(?:what|which)\\s+(?:\\w+\\s+)?(?:number|percentage|percent|proportion|share|amount|price|population|cost|rate)\\b"),
    PERSON(
            "\\bwho(?:m|se)?\\b|\\b(?:what|which)\\s+(?:\\w+\\s+)?(?:person|man|woman|individual|actor|author|king|queen|president)\\b"),
    PLACE(
            "\\bwhere\\b|\\b(?:what|which)\\s+(?:\\w+\\s+)?(?:city|country|state|place|region|town|river|county|location|continent)\\b"),
    REASON("\\bwhy\\b|\\bwhat (?:caused|causes|reason|led)\\b"),
    ANYTHING("");

    private static final Pattern NAME = Pattern.compile("(?<!^)(?<![.!?]\\s)\\b\\p{Lu}[\\p{L}.'’-]+");
    private static final Pattern PLACE_NAME =
            Pattern.compile("\\b(?:in|at|from|near|to|of|into|outside|around)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}.'’-]+)");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today"
                    + "|tonight|century|centuries|spring|summer|autumn|winter)\\b|\\b\\d{1,2}:\\d{2}\\b|\\b[ap]\\.m\\.");
    private static final Pattern COUNT = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?"
                    + "|billions?|half|twice|third|quarter|once|single|both|none)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:because|due to|since|so that|as a result|in order to|owing to|therefore|thanks to|caused|led to"
                    + "|reason|after|to \\p{L}+)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Pattern asked;

    AnswerKind(String asked) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    }

    /// What a question asks for.
    static AnswerKind of(String question) {
        return List.of(TIME, NUMBER, PERSON, PLACE, REASON).stream()
                .filter(kind -> kind.asked.matcher(question).find())
                .findFirst()
                .orElse(ANYTHING);
    }

    /// Whether a sentence names a thing of this kind that the question does not name itself.
    ///
    /// @param question in lower case
    boolean isNamedIn(String sentence, String question) {
        return switch (this) {
            case TIME -> hasNew(DATE, 0, sentence, question);
            case NUMBER -> hasNew(COUNT, 0, sentence, question);
            case PERSON -> hasNew(NAME, 0, sentence, question);
            case PLACE -> hasNew(PLACE_NAME, 1, sentence, question);
            case REASON -> CAUSE.matcher(sentence).find();
            case ANYTHING -> true;
        };
    }

    private static boolean hasNew(Pattern pattern, int group, String sentence, String question) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            if (!question.contains(matcher.group(group).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
