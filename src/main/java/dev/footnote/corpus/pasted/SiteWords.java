package dev.footnote.corpus.pasted;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The vocabulary in which pages talk about themselves, in English, Spanish and Portuguese: how much of a line is made
/// of it tells an invitation from a sentence of an article.
final class SiteWords {
    private static final Set<String> WORDS =
            Set.copyOf(java.util.List.of(("subscribe subscribed subscriber subscribers subscription"
                            + " subscriptions newsletter newsletters cookie cookies inbox signup login logged account paywall"
                            + " ad-free advertisement advertisements advertising sponsored facebook twitter x instagram linkedin"
                            + " whatsapp telegram youtube tiktok reddit rss bluesky threads podcast app comment comments commenting"
                            + " print printer-friendly printable pdf download downloads homepage sitemap faq bookmark unlock premium"
                            + " membership member donate donation click tap email e-mail notifications alerts share shares tweet"
                            + " sign register log unlimited browser password username trial digest sign-up opt-out unsubscribe"
                            + " suscríbete suscríbase suscribirse suscribirte suscripción suscriptor suscriptores boletín boletines"
                            + " comentarios comentar compartir comparte sesión regístrate regístrese registrarse cuenta publicidad"
                            + " imprimir síguenos descarga notificaciones anuncio correo"
                            + " assine assinar assinante assinantes assinatura boletim cadastre cadastre-se compartilhe compartilhar"
                            + " comentários comentário siga-nos conta baixe notificações anúncio imprima")
                    .split(" +")));

    private static final Set<String> SMALL = Set.copyOf(java.util.List.of(
            ("a an and at by for from in it is me my of on or our so the this that to up us via we with you your now here"
                            + " all more el la los las un una de del en y o a por para con su tu nuestro nuestra aquí ya e os as"
                            + " um uma do da dos das em no na com seu sua nosso nossa aqui já")
                    .split(" +")));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

    private SiteWords() {}

    static int count(String line) {
        int count = 0;
        for (String word : words(line)) {
            count += WORDS.contains(word) ? 1 : 0;
        }
        return count;
    }

    /// Which share of the words that mean something belong to the vocabulary.
    static double share(String line) {
        int content = 0;
        int site = 0;
        for (String word : words(line)) {
            boolean counts = !word.isEmpty() && !SMALL.contains(word);
            content += counts ? 1 : 0;
            site += counts && WORDS.contains(word) ? 1 : 0;
        }
        return content == 0 ? 0 : (double) site / content;
    }

    private static String[] words(String line) {
        return NO_LETTER.split(line.toLowerCase(Locale.ROOT));
    }
}
