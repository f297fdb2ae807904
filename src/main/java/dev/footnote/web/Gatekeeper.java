package dev.footnote.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at every request before anything else does: is it meant for us, does it come from our own page, does whoever
/// sends it know the password. Names that nobody gave us are refused, since a foreign site can make its own name lead
/// here (DNS rebinding) and so read what is meant for this machine alone; addresses in figures cannot be made so.
final class Gatekeeper {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    /// No script, style, picture or request but our own; nobody shows us in a frame.
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private final Set<String> names = new HashSet<>();
    private final boolean loopback;
    private final Optional<byte[]> password;

    Gatekeeper(WebSettings settings) {
        names.add("localhost");
        names.add(settings.address().toLowerCase(Locale.ROOT));
        settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        settings.publicAddress().map(URI::getHost).ifPresent(host -> names.add(host.toLowerCase(Locale.ROOT)));
        loopback = settings.isLoopback();
        password = settings.password().map(secret -> secret.getBytes(StandardCharsets.UTF_8));
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (!knows(host(context))) {
            refuse(context, 421, "This page is not known under that name; web.hosts in footnote.yaml can add it.");
        } else if (isForeign(context)) {
            refuse(context, 403, "Another site sent this request; open the page itself.");
        } else if (password.isPresent() && !isAdmitted(context)) {
            context.header("WWW-Authenticate", "Basic realm=\"Footnote\", charset=\"UTF-8\"");
            refuse(context, 401, "This page asks for a password; any name will do with it.");
        }
    }

    private static void refuse(Context context, int status, String reason) {
        context.status(status).contentType("text/plain; charset=utf-8").result(reason + "\n");
        context.skipRemainingHandlers();
    }

    private static String host(Context context) {
        String host = context.header("Host");
        return host == null ? "" : host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    }

    private boolean knows(String host) {
        if (names.contains(host)) {
            return true;
        }
        return FIGURES.matcher(host).matches() && (!loopback || WebSettings.isLoopback(host));
    }

    /// Whether a browser says that another site's page sends this, and it would change something.
    private static boolean isForeign(Context context) {
        String method = context.method().name();
        if (List.of("GET", "HEAD").contains(method)) {
            return false;
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = context.header("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(context.header("Host"));
    }

    private boolean isAdmitted(Context context) {
        String header = context.header("Authorization");
        if (header == null || !header.startsWith("Basic ")) {
            return false;
        }
        try {
            String both = new String(
                    Base64.getDecoder()
                            .decode(header.substring("Basic ".length()).strip()),
                    StandardCharsets.UTF_8);
            byte[] given = both.substring(both.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
            return password.filter(secret -> MessageDigest.isEqual(secret, given))
                    .isPresent();
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
