package dev.footnote.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
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

    /// @param rule which machines may be asked
    public LinkFetcher(AddressRule rule, long maxBytes) {
        this(rule, maxBytes, Dns.SYSTEM, LONGEST);
    }

    LinkFetcher(AddressRule rule, long maxBytes, Dns names, Duration longest) {
        this.maxBytes = maxBytes;
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
        HttpUrl url = HttpUrl.parse(link.strip());
        if (url == null) {
            throw new IntakeException("it is no link; give one that begins with https:// or http://");
        }
        try {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                try (Response response = client.newCall(request(url)).execute()) {
                    if (!response.isRedirect()) {
                        return file(url, response);
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

    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "Footnote (+a reader's own copy)")
                .build();
    }

    private static HttpUrl next(HttpUrl from, Response response) throws IntakeException {
        String location = response.header("Location");
        HttpUrl next = location == null ? null : from.resolve(location);
        if (next == null) {
            throw new IntakeException("it is redirected to something that is no link");
        }
        return next;
    }

    private FetchedFile file(HttpUrl url, Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IntakeException("its server answers with the status %d".formatted(response.code()));
        }
        String type = response.header("Content-Type", "");
        String name = ContentKinds.name(name(url), type == null ? "" : type);
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
