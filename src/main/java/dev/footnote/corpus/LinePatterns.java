package dev.footnote.corpus;

import java.util.List;
import java.util.regex.Pattern;

/// Wording that sites share for everything around an article.
final class LinePatterns {
    /// A line that asks the reader to do something with the page is short.
    private static final int LONGEST_CALL = 200;

    private static final Pattern CALL = Pattern.compile("(?i)^\\W*(?:"
            + "(?:please )?(?:click|tap) (?:here|below|to)\\b[^”\"]*"
            + "|(?:already|not) (?:a|your) (?:subscriber|account|member)\\b.*"
            + "|(?:view|show|hide|add|leave|post|read|see)(?: all| a| the)?(?: \\d+)? comments?\\b.*"
            + "|\\.?\\W*(?:subscribe|sign up|sign in|log in|register)(?: now| here| today| for free| subscribe)*\\W*"
            + "|(?:subscribe|sign up|register) (?:to|for) (?:our|the|this)\\b.*"
            + "|join the (?:conversation|discussion|debate)\\b.*"
            + "|(?:please )?follow (?:us|our comment|our guidelines|the guidelines)\\b.*"
            + "|(?:share|tweet|e-?mail|print|save) (?:this|on|via)\\b.*"
            + "|(?:advertisement|advertising|sponsored content|skip to (?:main )?content|back to top|loading)\\W*"
            + "|comment(?:ing|s) on this\\b.*"
            + "|(?:we|this (?:web)?site) uses? cookies\\b.*|accept (?:all )?cookies\\W*"
            + "|you may (?:contact|reach) us\\b.*"
            + ")$");

    private static final Pattern NOTICE = Pattern.compile(
            "(?i)©|\\(c\\) ?(?:19|20)\\d\\d|\\bcopyright\\b.{0,40}\\d{4}"
                    + "|\\ball rights reserved\\b|\\bprivacy policy\\b|\\bterms of (?:use|service)\\b|\\bcookie (?:policy|notice)\\b");

    private static final Pattern CONTACT = Pattern.compile("(?i)^(?:phone|tel|telephone|fax|e-?mail)\\s*[.:].*");

    private static final Pattern SUBSCRIPTION_PITCH = Pattern.compile(
            "(?i).*\\b(?:available to|benefit of|when you|by) (?:members|subscrib|a [^.]*subscription|[^.]*subscribe).*"
                    + "|.*\\bothers by subscription\\b.*");

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:.*\\bvia getty images|.*/ ?(?:afp|reuters|ap|epa|getty images)(?: photo)?|.*\\bphoto ?: .*|photos? (?:of|by) .*"
                    + "|image(?:s)? (?:credit|source|courtesy) ?:? .*|source ?: [^.]{1,60}|.*\\blogo\\..*)\\W*");

    private static final Pattern TEASER_HEADING =
            Pattern.compile("(?i)(?:more (?:from|on|in|by) .{1,60}|related(?: \\w+){0,2}"
                    + "|suggested (?:content|reading|articles|stories)|recommended(?: \\w+){0,2}|you (?:may|might) also like"
                    + "|(?:.{1,30} )?most (?:read|popular|viewed|shared)(?: .{1,20})?|read (?:more|next)|what to read next|trending(?: now)?"
                    + "|see also)\\W*");

    private static final Pattern COMPANY = Pattern.compile("(?:\\S+ ){1,6}(?:Ltd|Inc|Corp|Co|LLC|PLC|Bros)\\.");

    private static final List<Pattern> WHOLE_LINE = List.of(CALL, CONTACT);

    private LinePatterns() {}

    static boolean isClutter(String line) {
        if (line.length() > LONGEST_CALL) {
            return SUBSCRIPTION_PITCH.matcher(line).matches()
                    && CREDIT.matcher(line).matches();
        }
        return WHOLE_LINE.stream().anyMatch(pattern -> pattern.matcher(line).matches())
                || NOTICE.matcher(line).find()
                || SUBSCRIPTION_PITCH.matcher(line).matches()
                || CREDIT.matcher(line).matches();
    }

    static boolean isTeaserHeading(String line) {
        return !endsSentence(line) && TEASER_HEADING.matcher(line).matches();
    }

    /// Whether the line is the name of a company, whose full stop ends no sentence.
    static boolean isCompany(String line) {
        return COMPANY.matcher(line).matches();
    }

    static boolean endsSentence(String line) {
        String bare = line.replaceAll("[\"'”’)\\]\\s]+$", "");
        return !bare.isEmpty() && ".!?:;…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
