package dev.footnote.corpus.pasted;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of houses that publish: how they are written, and which words betray them.
final class Mastheads {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{Nd}&’'-]*|\\p{Lu}\\.|\\p{Nd}{1,3}|&)";
    private static final String JOINT = "(?:of|for|and|de|del|la|las|los|el|da|do|dos|das|e|y|on|in|the|to|at|para)";

    /// A name in capitals, with small joints between them.
    static final String NAME = "(?:(?:the|The|El|La|O|A) )?" + WORD + "(?: (?:" + JOINT + " ){0,2}" + WORD + "){0,7}";

    private static final Pattern WHOLE = Pattern.compile(NAME);
    private static final int LONGEST = 6;

    private static final Pattern ISSUED = Pattern.compile(
            "(?u)(?i:an?|la|el|o|a|una?|uma?)? ?(?:[\\p{L}-]+ ){0,3}(?i:publication|publicación|publicação|newsletter|magazine|boletín|project|service) (?:of|from|de|da|do) "
                    + NAME);

    private static final Set<String> HOUSES =
            Set.copyOf(java.util.List.of(("times post news herald journal gazette tribune daily weekly"
                            + " monthly quarterly review chronicle magazine press today monitor bulletin dispatch courier observer advocate record"
                            + " report reporter reports ledger examiner standard telegraph mirror guardian star sun globe mail sentinel register"
                            + " inquirer digest institute institution center centre council foundation association society university"
                            + " ministry department office agency service radio tv television network broadcasting wire media"
                            + " diario diário jornal revista periódico noticias notícias gaceta gazeta folha correio correo prensa"
                            + " mundo país tiempo tempo estado tribuna instituto fundación fundação universidad universidade ministerio"
                            + " ministério agencia agência centro observatorio observatório semanario boletín letter brief blog")
                    .split(" +")));

    private static final Set<String> TOOLS =
            Set.copyOf(java.util.List.of(("wordpress substack medium google facebook twitter disqus"
                            + " youtube instagram linkedin whatsapp apple mailchimp getty shutterstock all home i we he she it they available believe world latest this our"
                            + " us my you your here now updated published share news opinion the related")
                    .split(" +")));

    private Mastheads() {}

    /// Whether the whole line could be such a name, by a word that such names have.
    static boolean isPublication(PageLine line) {
        return ISSUED.matcher(line.text()).matches()
                || line.words() <= LONGEST && WHOLE.matcher(line.text()).matches() && hasHouseWord(line.text());
    }

    static boolean isName(String text) {
        return WHOLE.matcher(text).matches();
    }

    static boolean hasHouseWord(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (HOUSES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// A name cleaned of possessive endings and stops; empty when it is none that a publisher could have.
    static String cleaned(String found) {
        String name = found.strip()
                .replaceAll("[’']s?$", "")
                .replaceAll("[,;:|.–—-]+$", "")
                .replaceAll("(?i)[ .]*\\b(?:all rights reserved|todos los derechos.*|todos os direitos.*)$", "")
                .replaceFirst("^the ", "The ")
                .strip();
        boolean tool =
                TOOLS.contains(name.toLowerCase(Locale.ROOT)) || name.matches("(?u)(?:I|We|He|She|It|They|You)[’' ].*");
        return tool
                        || name.length() < 2
                        || name.matches("(?u)\\d+|(?i:all rights|privacy|terms|contact|newsletters?)\\b.*")
                ? ""
                : name;
    }

    /// What two spellings of one name have in common.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:the|el|la|o|a) |[.,]| (?:ltd|inc|llc|plc|corp|co|s\\.?a)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
