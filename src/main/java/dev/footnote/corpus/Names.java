package dev.footnote.corpus;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Names of authors as pages and notes have them.
final class Names {
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)\\]\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BY = Pattern.compile("^(?:[Bb]y|BY):? (?=\\p{Lu})");

    private Names() {}

    /// The name without what is written around it: "By", the brackets of a note's link, entities of HTML.
    static String bare(String name) {
        String unlinked = LINK.matcher(Parser.unescapeEntities(name, false)).replaceAll("$1");
        return BY.matcher(SPACE.matcher(unlinked).replaceAll(" ").strip()).replaceFirst("");
    }
}
