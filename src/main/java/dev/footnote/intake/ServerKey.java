package dev.footnote.intake;

import java.util.Optional;
import okhttp3.HttpUrl;

/// A key to what one server keeps: it may be shown to that server and to its file server, which has `files.` before the
/// name, and to nobody else, whatever asks for it. Its text form does not hold it.
public final class ServerKey {
    private static final String FILES = "files.";

    private final Optional<HttpUrl> server;
    private final String key;
    private final String remedy;

    private ServerKey(Optional<HttpUrl> server, String key, String remedy) {
        this.server = server;
        this.key = key;
        this.remedy = remedy;
    }

    /// @param base an address of the server; a key for what is none fits nowhere
    /// @param remedy a clause that says what to do when the key does not open a file
    public static ServerKey of(String base, String key, String remedy) {
        return new ServerKey(Optional.ofNullable(HttpUrl.parse(base)), key, remedy);
    }

    /// Whether an address leads to that server, over the same protocol: a key for https is never sent in the open.
    boolean fits(HttpUrl url) {
        return server.filter(own -> url.scheme().equals(own.scheme())
                        && url.port() == own.port()
                        && (url.host().equals(own.host()) || url.host().equals(FILES + own.host())))
                .isPresent();
    }

    /// What a request says to show the key.
    String authorization() {
        return "Bearer " + key;
    }

    String remedy() {
        return remedy;
    }

    @Override
    public String toString() {
        return server.map(own -> "a key for " + own.host()).orElse("a key for nothing");
    }
}
