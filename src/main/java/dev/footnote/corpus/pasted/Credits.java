package dev.footnote.corpus.pasted;

import java.util.regex.Pattern;

/// Captions and credits of pictures and charts.
final class Credits {
    private static final int LONGEST = 70;
    private static final int LONGEST_SOURCE = 14;

    private static final String AGENCY =
            "(?:afp|reuters|ap|epa|efe|dpa|ansa|lusa|xinhua|tass|bloomberg|getty(?: images)?|shutterstock"
                    + "|alamy|istock|unsplash|pool|zuma|upi|notimex|folhapress|ag[eê]ncia brasil|flickr|wikimedia(?: commons)?)";

    private static final Pattern CREDIT = Pattern.compile("(?iu)(?:"
            + "\\b(?:via|for|/|\\||—|-) ?(?:getty images|reuters|shutterstock|afp|ap|flickr|wikimedia commons)\\b[^.]{0,30}"
            + "|[/(|] ?" + AGENCY + "(?: photo| foto| pictures?| images?)?[^.]{0,30}"
            + "|\\b(?:ap|file|handout|reuters|courtesy) photo\\b[/ :][^.]{0,50}"
            + "|\\b(?:photo|photograph|foto|fotograf[ií]a|picture|image|imagen|imagem|illustration|ilustraci[oó]n|ilustra[cç][aã]o"
            + "|graphic|infographic|cr[eé]dito|credit|video|v[ií]deo)s?(?: ?credit| ?courtesy| by)? ?: ?[^.]{2,70}"
            + "|\\((?:photo|foto|image|imagem|imagen|illustration) (?:by|por|de|courtesy)[^)]{2,70}\\)"
            + "|^(?:photos?|photographs?|illustrations?|images?|graphics?|fotos?) (?:of|by|courtesy of|por|de|from) .*"
            + "|\\b(?:photograph|illustration|image|photo)(?:ed)? (?:by|courtesy of) [^.,]{2,50}"
            + "|.\\bcourtesy of (?-i:\\p{Lu})[^.,]{2,50}"
            + "|\\blogo\\..*|\\b(?:logo|headshot|thumbnail)"
            + ")[\\s.)\\]]*$");

    private static final Clues CLUES = Clues.of(
            "(",
            "/",
            "|",
            ":",
            "photo",
            "foto",
            "illustration",
            "image",
            "graphic",
            "courtesy",
            "getty",
            "reuters",
            "shutterstock",
            "afp",
            "flickr",
            "wikimedia",
            "logo",
            "headshot",
            "thumbnail",
            "via ap",
            "viaap",
            "for ap",
            "forap",
            "-ap",
            "- ap",
            "—ap",
            "— ap");

    private static final Pattern SOURCE =
            Pattern.compile("(?iu)(?:data )?(?:sources?|fuentes?|fontes?|chart|map|gr[aá]fico|mapa) ?: [^.]{1,80}\\.?");

    private Credits() {}

    /// @param folded the line, see [Letters#folded]
    static boolean isCredit(PageLine line, String folded) {
        return line.words() <= LONGEST
                        && CLUES.isIn(folded)
                        && CREDIT.matcher(line.text()).find()
                        && !startsQuoted(line.text())
                || isSource(line);
    }

    /// "Source: …" under a chart or a table.
    static boolean isSource(PageLine line) {
        return line.words() <= LONGEST_SOURCE && SOURCE.matcher(line.text()).matches();
    }

    private static boolean startsQuoted(String text) {
        return text.startsWith("“") || text.startsWith("\"");
    }
}
