package dev.footnote.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches what a link leads to, for somebody who may be anybody: http and https alone, only from machines that the
/// rule allows, with a limit on size, time and redirects, and only what is a document. Thread-safe.
public final class LinkFetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final OkHttpClient client;
    private final long maxBytes;
    private final Optional<ServerKey> key;

    /// @param rule which machines may be asked
    public LinkFetcher(AddressRule rule, long maxBytes) {
        this(rule, maxBytes, Dns.SYSTEM, LONGEST, Optional.empty());
    }

    /// Fetches from one server alone, with a key.
    public static LinkFetcher withKey(ServerKey key, AddressRule rule, long maxBytes) {
        return new LinkFetcher(rule, maxBytes, Dns.SYSTEM, LONGEST, Optional.of(key));
    }

    LinkFetcher(AddressRule rule, long maxBytes, Dns names, Duration longest) {
        this(rule, maxBytes, names, longest, Optional.empty());
    }

    private LinkFetcher(AddressRule rule, long maxBytes, Dns names, Duration longest, Optional<ServerKey> key) {
        this.maxBytes = maxBytes;
        this.key = key;
        this.client = new OkHttpClient.Builder()
                .dns(host -> allowed(names.lookup(host), rule))
                .socketFactory(new GuardedSockets(rule))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(longest)
                .build();
    }

    /// One address inside a network would do, whatever the others are.
    private static List<InetAddress> allowed(List<InetAddress> addresses, AddressRule rule)
            throws UnknownHostException {
        if (addresses.stream().allMatch(rule::allows)) {
            return addresses;
        }
        throw new UnknownHostException("it leads to an address inside a network; only public addresses are fetched");
    }

    /// @throws IntakeException when nothing can be had there; its message says why
    FetchedFile fetch(String link) throws IntakeException {
        return fetch(link, Optional.empty());
    }

    /// Fetches a file of which it is known what it is called and what kind it is. What comes in its place, such as a
    /// page that asks for a sign-in, is refused.
    ///
    /// @param type the content type; empty when only the name tells
    /// @throws IntakeException when nothing can be had there, or no document; its message says why
    public FetchedFile fetch(String link, String name, String type) throws IntakeException {
        String called = ContentKinds.name(name, type);
        FetchedFile fetched = fetch(link, Optional.of(called));
        if (!fetched.name().equals(called)) {
            throw new IntakeException("its server gives something else in its place" + remedy());
        }
        return fetched;
    }

    private FetchedFile fetch(String link, Optional<String> called) throws IntakeException {
        HttpUrl url = HttpUrl.parse(link.strip());
        if (url == null) {
            throw new IntakeException("it is no link; give one that begins with https:// or http://");
        }
        try {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                requireKeyed(url);
                try (Response response = client.newCall(request(url)).execute()) {
                    if (!response.isRedirect()) {
                        return file(called.orElse(name(url)), response);
                    }
                    url = next(url, response);
                }
            }
        } catch (IntakeException refused) {
            throw refused;
        } catch (IOException failed) {
            throw new IntakeException(reason(failed));
        }
        throw new IntakeException("it is redirected more than %d times".formatted(MOST_REDIRECTS));
    }

    /// What a redirect names is looked at like the first address.
    private void requireKeyed(HttpUrl url) throws IntakeException {
        if (key.isPresent() && !key.get().fits(url)) {
            throw new IntakeException(
                    "it leads to %s, where the bot's key does not go%s".formatted(url.host(), remedy()));
        }
    }

    private String remedy() {
        return key.map(one -> "; " + one.remedy()).orElse("");
    }

    private Request request(HttpUrl url) {
        Request.Builder request =
                new Request.Builder().url(url).header("User-Agent", "Footnote (+a reader's own copy)");
        key.ifPresent(one -> request.header("Authorization", one.authorization()));
        return request.build();
    }

    private static HttpUrl next(HttpUrl from, Response response) throws IntakeException {
        String location = response.header("Location");
        HttpUrl next = location == null ? null : from.resolve(location);
        if (next == null) {
            throw new IntakeException("it is redirected to something that is no link");
        }
        return next;
    }

    private FetchedFile file(String called, Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IntakeException("its server answers with the status %d".formatted(response.code()));
        }
        String type = response.header("Content-Type", "");
        String name = ContentKinds.name(called, type == null ? "" : type);
        if (response.body().contentLength() > maxBytes) {
            throw tooLarge();
        }
        try (InputStream in = response.body().byteStream()) {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
            if (content.length > maxBytes) {
                throw tooLarge();
            }
            return new FetchedFile(name, content);
        }
    }

    private IntakeException tooLarge() {
        return new IntakeException("it is larger than the %,d bytes of documents.max-size".formatted(maxBytes));
    }

    /// The last part of the path that says something, otherwise the host.
    private static String name(HttpUrl url) {
        return url.pathSegments().reversed().stream()
                .filter(segment -> !segment.isBlank())
                .findFirst()
                .orElse(url.host());
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case UnknownHostException unknown
            when String.valueOf(unknown.getMessage()).startsWith("it leads") -> String.valueOf(unknown.getMessage());
            case UnknownHostException unknown -> "its host is unknown; check the link";
            case java.io.InterruptedIOException slow -> "its server takes too long";
            default ->
                "its server cannot be reached (%s)".formatted(failed.getClass().getSimpleName());
        };
    }
}
