package dev.footnote.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where the page listens and who may come. Its text form holds no password.
///
/// @param address the address that the server is bound to
/// @param port its port; 0 takes a free one
/// @param publicAddress where people reach the page from elsewhere
/// @param password what everybody has to know; a secret
/// @param behindProxy whether a reverse proxy in front lets in only those who may
/// @param hosts further names under which the page may be called
public record WebSettings(
        String address,
        int port,
        Optional<URI> publicAddress,
        Optional<String> password,
        boolean behindProxy,
        List<String> hosts) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

    public WebSettings {
        hosts = List.copyOf(hosts);
    }

    /// On this machine alone, on a free port.
    public static WebSettings loopback() {
        return new WebSettings("127.0.0.1", 0, Optional.empty(), Optional.empty(), false, List.of());
    }

    /// Whether only this machine can reach the server.
    public boolean isLoopback() {
        return isLoopback(address);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /// Why the page cannot be opened so; empty when it can.
    public Optional<String> objection() {
        if (isLoopback() || behindProxy || password.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(("The page is not opened on %s, where others could read your documents: set"
                        + " FOOTNOTE_WEB_PASSWORD, or web.behind-proxy to true when a proxy in front asks who comes.")
                .formatted(address));
    }

    @Override
    public String toString() {
        return "WebSettings[address=%s, port=%d, publicAddress=%s, behindProxy=%s, hosts=%s]"
                .formatted(address, port, publicAddress, behindProxy, hosts);
    }
}
