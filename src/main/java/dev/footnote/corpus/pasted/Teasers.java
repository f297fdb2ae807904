package dev.footnote.corpus.pasted;

import java.util.regex.Pattern;

/// Invitations to other articles: headings over lists of them, and single lines among the paragraphs.
final class Teasers {
    private static final int LONGEST_LINE = 30;

    private static final Pattern HEADING =
            Pattern.compile("(?iu)\\W*(?:more (?:from|on|in|by|stories|news|like this)(?: .{1,60})?"
                    + "|(?:related|recommended|suggested|latest|recent|popular|trending|featured)(?: \\w+){0,3}"
                    + "|(?:stories|articles|posts|read(?:ing)?|content) (?:you may like|for you|related to .{1,40})"
                    + "|you (?:may|might)(?: also)? (?:like|be interested in)|(?:.{1,30} )?(?:most|further) (?:read|reading|popular|viewed|shared)(?: .{1,20})?"
                    + "|read (?:more|next|also)|what to read next|up next|next up|around the web|from our partners|editors?[’']?s? picks?|see also|about (?:the )?authors?|about (?:the |this )?[\\p{L} ]{3,50}|sobre (?:el|la|o|a) autora?|acerca de .{3,40}|explore(?: more)?|topics?|tags?|filed under.*|keywords|categories|in this (?:story|article)|share this.*|etiquetas|temas|tags:.*"
                    + "|m[aá]s (?:noticias|le[ií]das?|sobre .{1,40}|en .{1,30}|de .{1,30}|le[ií]do)|lo m[aá]s (?:le[ií]do|visto)|(?:noticias|art[ií]culos|temas) relacionad[oa]s"
                    + "|te puede interesar|tambi[eé]n te puede interesar|[uú]ltimas noticias|recomendad[oa]s"
                    + "|mais (?:lidas?|not[ií]cias|sobre .{1,40}|em .{1,30})|leia (?:mais|tamb[eé]m)|veja (?:mais|tamb[eé]m)|not[ií]cias relacionadas|[uú]ltimas not[ií]cias"
                    + "|voc[eê] (?:tamb[eé]m )?pode gostar|not[ií]cias mais lidas|as mais lidas)\\W*");

    private static final Pattern LINE =
            Pattern.compile("(?u)\\W*(?i:(?:read(?: (?:more|also|next|our .{2,30}|the .{2,30}))?|related(?: \\w+)?"
                    + "|see also|also read|watch(?: (?:more|also|now))?|listen(?: now)?|more on this|don[’']t miss|opinion|explainer|from the archive|recommended"
                    + "|lea? (?:tambi[eé]n|m[aá]s)|leer m[aá]s|te puede interesar|mir[ae] tambi[eé]n|ver m[aá]s|leia (?:mais|tamb[eé]m)|veja (?:mais|tamb[eé]m)"
                    + "|saiba mais)) ?(?::|\\||>|»|→|–|—) ?.{3,}");

    private Teasers() {}

    static boolean isHeading(PageLine line) {
        return !line.endsWithStop() && HEADING.matcher(line.text()).matches();
    }

    /// "Read more: …" between two paragraphs.
    static boolean isLine(PageLine line) {
        return line.words() <= LONGEST_LINE && LINE.matcher(line.text()).matches();
    }
}
