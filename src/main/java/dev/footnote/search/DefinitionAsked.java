package dev.footnote.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question for what or who something is, and how a sentence shows that it says so: "X is a", "X, the", "known as X",
/// "(X)". Immutable.
final class DefinitionAsked {
    /// A form of "to be", and behind it nothing but what is asked about: "what is the price of gold".
    private static final Pattern ASKED = Pattern.compile(
            "(?=[ws])(?:so,? )?wh(?:at|o)(?:['’]s|\\s+(?:is|are|was|were))\\s+(?:(?:an?|the)\\s+)?"
                    + "([\\p{L}\\d][\\p{L}\\d.'’-]*(?:\\s+[\\p{L}\\d.'’-]+){0,5}?)[\\s?.!]*",
            Pattern.CASE_INSENSITIVE);

    /// Where a sentence or a part of it begins.
    private static final Pattern BEGINNING =
            Pattern.compile("(?:^|[,;:(“\"—–])\\s*(?:the\\s+|an?\\s+)?$", Pattern.CASE_INSENSITIVE);

    /// What it is stands before it: "known as X", "the Central Bank (X)", "the Central Bank, or X".
    private static final Pattern CALLED = Pattern.compile(
            "(?:\\b(?:called|known as|named|dubbed)\\s+(?:the\\s+|an?\\s+)?[“\"]?|\\p{L}(?:\\s+\\(|,\\s+or\\s+(?:the\\s+)?))$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLURAL = Pattern.compile("\\p{L}{2}[^s]s$");

    private static final String ASIDE = "(?:[”\"]?\\s*\\([^()]{1,40}\\))?[”\")]?";
    private static final Pattern IS = Pattern.compile(ASIDE + "\\s+(?:is|are|was|were|means|refers)\\b");

    /// A noun behind a comma, or an office: "fellow at the", "minister of".
    private static final Pattern APPOSITION = Pattern.compile(
            ASIDE
                    + "(?:,|\\s*[—–(])\\s*(?:(?:an?|the|one of)\\s|(?:[\\p{L}’'-]+\\s+){1,5}?(?:of|at|for)\\s+(?:the\\s+)?\\p{Lu})");

    private final Pattern subject;

    private DefinitionAsked(String subject) {
        this.subject = Pattern.compile(
                "(?<![\\p{L}\\d-])" + anyNumber(subject) + "(?![\\p{L}\\d-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Empty when something else is asked.
    static Optional<DefinitionAsked> in(String question) {
        Matcher asked = ASKED.matcher(question.strip());
        return asked.matches() ? Optional.of(new DefinitionAsked(asked.group(1))) : Optional.empty();
    }

    /// What is no name may be asked for in the plural and told of in the singular.
    private static String anyNumber(String subject) {
        boolean plural = subject.equals(subject.toLowerCase(Locale.ROOT))
                && PLURAL.matcher(subject).find();
        return plural ? Pattern.quote(subject.substring(0, subject.length() - 1)) + "s?" : Pattern.quote(subject);
    }

    boolean isAnsweredBy(String sentence) {
        Matcher found = subject.matcher(sentence);
        while (found.find()) {
            String before = sentence.substring(0, found.start());
            Matcher is = IS.matcher(sentence).region(found.end(), sentence.length());
            Matcher apposition = APPOSITION.matcher(sentence).region(found.end(), sentence.length());
            if (CALLED.matcher(before).find()
                    || apposition.lookingAt()
                    || is.lookingAt() && BEGINNING.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
