package dev.footnote.conversation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses that documents give, as far as a link may be made of them. Pure.
public final class WebAddress {
    private WebAddress() {}

    /// The address in ASCII; empty unless it is an http(s) address with a host and without a name and password in it,
    /// so that no script comes to life and nobody is led astray.
    public static Optional<String> of(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null && address.getUserInfo() == null
                    ? Optional.of(address.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
