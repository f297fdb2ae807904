package dev.footnote.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses of documents, as far as a link may be made of them.
final class SourceAddress {
    private static final int LONGEST = 512;

    private SourceAddress() {}

    /// The address in ASCII; empty for other schemes than http(s), for addresses with a name and password in them, and
    /// for what is no address.
    static Optional<String> safe(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            String ascii = address.toASCIIString();
            return web && address.getUserInfo() == null && ascii.length() <= LONGEST
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
