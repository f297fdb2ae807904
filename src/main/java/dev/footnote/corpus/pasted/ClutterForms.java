package dev.footnote.corpus.pasted;

import dev.footnote.text.Letters;
import java.util.regex.Pattern;

/// The forms in which pages write what is no part of an article, in English, Spanish and Portuguese: calls to act,
/// notices, pitches for subscriptions, ways to get in touch.
final class ClutterForms {
    private static final int LONGEST_CALL = 32;
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_NOTICE = 70;
    private static final int LONGEST_COOKIE_NOTE = 220;
    private static final double MOSTLY = 0.5;

    private static final Pattern CALL = Pattern.compile("(?iu)^\\W*(?:"
            + "(?:please )?(?:click|tap) (?:here|below|to)\\b[^”\"]*"
            + "|(?:already|not) (?:a|an|your|have an) (?:subscriber|account|member)\\b.*"
            + "|(?:view|show|hide|add|leave|post|read|see|load)(?: all| a| the| more)?(?: \\d+)? comments?\\b.*"
            + "|\\.?\\W*(?:subscribe|sign up|sign in|log in|register)(?: now| here| today| for free| subscribe)*\\W*"
            + "|(?:subscribe|sign up|register) (?:to|for) (?:our|the|this|a|free)\\b.*"
            + "|join (?:the|our) (?:conversation|discussion|debate|community|mailing list)\\b.*"
            + "|(?:please )?follow (?:us|our comment|our guidelines|the guidelines)\\b.*"
            + "|follow [\\p{Lu}@].{0,60} on (?:x|twitter|facebook|instagram|linkedin|threads|bluesky|youtube)\\b.*"
            + "|(?:share|tweet|e-?mail|print|save|copy|bookmark)(?: (?:this|on|via|link|to|it|with|article|page|story)\\b.*)?"
            + "|(?:advertisement|advertising|sponsored(?: content)?|paid post|skip to .{3,30}|back to (?:top|.{3,20})|(?:like )?loading.*"
            + "|(?:story|article) continues (?:below|after).*|continue reading.{0,40}|keep reading.{0,40}|show more|load more"
            + "|scroll (?:down|to continue).*|menu|search|close|home|top stories|open in app|print this page"
            + "|(?:next|previous) (?:article|post|story)\\b.*)\\W*"
            + "|comment(?:ing|s)? (?:on this|policy|guidelines)\\b.*"
            + "|(?:accept|reject|manage)(?: all)? (?:cookies|preferences|settings)?\\W*"
            + "|(?:you may|please|to) (?:contact|reach) (?:us|the (?:author|editor|writer|newsroom))\\b.*"
            + "|(?:have|got) a (?:tip|question|correction|story)\\b.*|send (?:us )?(?:a )?(?:tips|letters|corrections)\\b.*"
            + "|(?:suscr[ií]b(?:ete|ase)|reg[ií]str(?:ate|ese)|s[ií]gu?enos|s[ií]ganos|inicia(?:r)? sesi[oó]n|ver comentarios"
            + "|compart(?:e|ir|a)|impri(?:mir|me)|volver arriba|publicidad|anuncio|seguir leyendo|contin[uú]a leyendo"
            + "|[uú]nete a|haz clic|haga clic|d[eé]janos|ap[uú]ntate)\\b.*"
            + "|(?:assin(?:e|ar)|cadastre-se|siga-nos|siga (?:o|a) .{2,40} (?:no|nas)|compartilh(?:e|ar)|entrar|fa[cç]a (?:seu )?login"
            + "|imprim(?:a|ir)|voltar ao topo|publicidade|an[uú]ncio|continua (?:após|depois).*|continue lendo|clique aqui"
            + "|inscreva-se|receba (?:as|nossa|nosso|o|a)|deixe (?:um|seu) coment[aá]rio|ver coment[aá]rios|participe)\\b.*"
            + ")$");

    private static final Pattern COUNTS = Pattern.compile(
            "(?iu)^\\W*(?:\\d[\\d.,]*k? (?:comments?|shares?|likes?|views?|replies|comentarios?|coment[aá]rios?|compartidos?)"
                    + "|\\d{1,3}[ -]?min(?:ute)?s?\\.?(?: read| de lectura| de leitura)?|reading time\\W.*"
                    + "|(?:lectura|tiempo de lectura|tempo de leitura)\\W.{1,20}"
                    + "|(?:listen|watch|escucha[r]?|ou[cç]a)(?: (?:to|now|this|a|el|o)\\b.{0,40})?\\W*(?:\\d.{0,12})?"
                    + "|(?:hace|h[aá]) \\d+ \\p{L}+|\\d+ (?:minutes?|hours?|days?) ago)\\W*$");

    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)©|\\bthis is (?:an? )?(?:\\w+ )?transcript\\b|^\\W*(?:this|a version of this|the original version of this) (?:article|story|column|post|piece|essay|report|interview)\\b.*\\b(?:published|appeared|republished|reprinted|adapted)\\b"
                    + "|\\bunsubscribe\\b.*\\b(?:from|here|click|link|e?-?mail)\\b|^\\W*you(?:[’']re| are) receiving this\\b|\\(c\\) ?(?:19|20)\\d\\d|\\bcopyright\\b.{0,40}\\d{4}"
                    + "|\\ball rights reserved\\b|\\bprivacy (?:policy|notice)\\b|\\bterms of (?:use|service)\\b|\\bterms and conditions apply\\b|^\\W*terms and conditions\\W*$"
                    + "|\\bcookie (?:policy|notice|settings|preferences)\\b|\\btodos los derechos reservados\\b"
                    + "|\\btodos os direitos reservados\\b|\\b(?:pol[ií]tica de|aviso de) (?:privacidad|privacidade|cookies)\\b"
                    + "|\\bmay not be (?:published|reproduced|copied)\\b.*\\b(?:broadcast|redistributed|permission|consent)"
                    + "|\\bprohibida (?:la|su) reproducci[oó]n\\b|\\b(?:proibida|vedada) a reprodu[cç][aã]o\\b|\\baviso legal\\b"
                    + "|\\bviews (?:expressed|and opinions|presented)\\b.*\\b(?:author|own|not (?:necessarily )?(?:reflect|represent))"
                    + "|\\blas opiniones (?:expresadas|vertidas)\\b.*\\bautor|\\ba opini[aã]o d[oa].{1,40} n[aã]o reflete\\b");

    private static final Clues NOTICE_CLUES = Clues.of(
            "©",
            "transcript",
            "published",
            "appeared",
            "reprinted",
            "adapted",
            "unsubscribe",
            "receiving this",
            "(c)",
            "copyright",
            "all rights",
            "privacy",
            "terms",
            "cookie",
            "todos os",
            "todos los",
            "tica de",
            "aviso",
            "may not be",
            "prohibida",
            "proibida",
            "vedada",
            "views",
            "opiniones",
            "a opini");

    private static final Pattern CONTACT =
            Pattern.compile("(?iu)^(?:phone|tel|tel[eé]fono|telefone|telephone|fax|e-?mail"
                    + "|media contacts?|press contacts?|contacts?|contacto|contato)\\s*[.:].*");

    private static final Pattern PITCH = Pattern.compile(
            "(?iu).*\\b(?:available to|benefit of|when you|by|for)"
                    + " (?:members|subscrib|a [^.]*subscription|[^.]*subscribe|subscribers).*"
                    + "|.*\\bothers by subscription\\b.*"
                    + "|(?:this (?:article|story|content|newsletter)|you are reading|you're reading|you’re reading|esta not[ií]cia"
                    + "|este art[ií]culo|este conte[uú]do)\\b.*\\b(?:subscri|sign(?:ed)? up|newsletter|exclusiv|boletín|assinant|inbox).*");

    private static final Clues PITCH_CLUES = Clues.of(
            "subscri", "members", "sign up", "signed up", "newsletter", "exclusiv", "boletín", "assinant", "inbox");

    /// Beginnings of sentences in which a page speaks to its reader.
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)^\\W*(?:subscribe|sign|get|join|follow|download|register"
                    + "|support|become|click|tap|listen|share|enter|try|start|continue|log|want|like what|enjoy|thank|have you|never miss"
                    + "|don[’']t miss|stay|unlock|already|create|help|donate|keep|please|by (?:signing|clicking|subscribing|entering"
                    + "|continuing|submitting)|you(?:[’']ve| have)? (?:reached|read|can|must|need|may)|we use|our journal|unlimited|free"
                    + "|forward(?:ed)?|was this|if you (?:like|enjoy|were|want|received|no longer|have)|to (?:unsubscribe|subscribe|read|comment)"
                    + "|recibe|reciba|suscr|reg[ií]str|únete|descarga|apoya|haz|si (?:quieres|te gust|ya)|receba|assine|cadastre|apoie"
                    + "|baixe|inscreva|quer|se você|gostou|para (?:seguir|continuar|ler|leer|comentar))\\b.*");

    private static final Pattern SPOKEN_TO =
            Pattern.compile("(?iu)\\b(?:you|your|our|us|we|me|tu|tus|su|te|nuestr[oa]s?|você|seu|sua|noss[oa]s?)\\b");

    private static final Pattern COOKIES = Pattern.compile("(?iu)\\bcookies\\b");
    private static final Pattern CONSENT = Pattern.compile("(?iu)\\b(?:consent|accept|preferences|partners|your browser"
            + "|privacy|this (?:web)?site|our (?:web)?site|settings|experience|consentimiento|aceptar?|navegaci[oó]n|sitio web"
            + "|consentimento|aceitar?|navega[cç][aã]o|este site)\\b");

    private ClutterForms() {}

    /// Whether the line, wherever it stands, is clutter.
    static boolean isClutter(PageLine line) {
        String text = line.text();
        int words = line.words();
        if (isQuoted(text)) {
            return false;
        }
        return words <= LONGEST_CALL && CALL.matcher(text).matches() && !isStory(line)
                || words <= LONGEST_LABEL && (COUNTS.matcher(text).matches() || isLabel(line))
                || words <= LONGEST_COOKIE_NOTE && isNotice(line, Letters.folded(text));
    }

    private static boolean isNotice(PageLine line, String folded) {
        return line.words() <= LONGEST_NOTICE && isNotice(line.text(), folded)
                || folded.contains("cookies") && isCookieNote(line.text())
                || Credits.isCredit(line, folded);
    }

    private static boolean isNotice(String text, String folded) {
        return NOTICE_CLUES.isIn(folded) && NOTICE.matcher(text).find()
                || CONTACT.matcher(text).matches()
                || PITCH_CLUES.isIn(folded) && PITCH.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                        && SiteWords.count(text) >= 2
                        && SPOKEN_TO.matcher(text).find();
    }

    private static boolean isLabel(PageLine line) {
        return !line.endsWithStop() && SiteWords.share(line.text()) >= MOSTLY;
    }

    /// "Share prices fell …": a call is no sentence with a verb in the past and a full stop behind many words.
    private static boolean isStory(PageLine line) {
        return line.endsWithStop()
                && line.words() > LONGEST_LABEL
                && SiteWords.count(line.text()) < 2
                && !SPOKEN_TO.matcher(line.text()).find();
    }

    private static boolean isCookieNote(String text) {
        return COOKIES.matcher(text).find()
                && CONSENT.matcher(text).find()
                && SPOKEN_TO.matcher(text).find();
    }

    private static boolean isQuoted(String text) {
        return !text.isEmpty() && "“\"«‘".indexOf(text.charAt(0)) >= 0;
    }
}
