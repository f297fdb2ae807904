package dev.footnote;

import dev.footnote.web.WebSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads the settings of the page.
record WebSettingsReader(SettingsSource source) {
    private static final int PORT = 8377;

    WebSettings read(Optional<Settings.Secret> password) throws SettingsException {
        return new WebSettings(
                source.text("web.address").orElse("127.0.0.1"),
                source.count("web.port", PORT, 0, 65_535),
                publicAddress(),
                password.map(Settings.Secret::value),
                source.flag("web.behind-proxy", false),
                source.list("web.hosts", "[A-Za-z0-9.-]+", "names of hosts"));
    }

    private Optional<URI> publicAddress() throws SettingsException {
        Optional<String> text = source.text("web.public-address");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.get());
            if (address.getHost() != null && address.toString().matches("https?://[^?#]+")) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            throw wrong(text.get(), noAddress);
        }
        throw wrong(text.get(), new IllegalArgumentException("no web address"));
    }

    private static SettingsException wrong(String value, Exception cause) {
        SettingsException wrong = new SettingsException(
                "The setting \"web.public-address\" is \"%s\"; it has to be an address such as https://notes.example.org."
                        .formatted(value));
        wrong.initCause(cause);
        return wrong;
    }
}
