package dev.footnote.web;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.ShippedCommands;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/// The page over a brief of made-up documents, one of them hostile, on a free port of this machine.
final class WebHouse implements AutoCloseable {
    static final String HOSTILE = """
            ---
            title: "<img src=x onerror='document.title=1'> Tolls & \\"bridges\\""
            publisher: "</title><script>document.title='owned'</script>"
            published: 2024-02-05
            url: "javascript:document.title='owned'"
            ---
            The toll of the Skerry bridge rose to 9 crowns <script>document.title='owned'</script> on 5 February 2024.

            "Nobody asked <b onmouseover=alert(1)>us</b>," said Wanda Kestrel, a ferry pilot. 😀 Her sister agreed in March 2024.
            """;

    private final TestBrief brief;
    private final Library library;
    private final Dispatcher dispatcher;
    private final WebFront front;
    private final HttpClient client = HttpClient.newHttpClient();

    WebHouse(Path root, WebSettings settings, Duration patience) {
        try {
            brief = TestBrief.ofTheIsland(root).with("tolls.md", HOSTILE);
            library = brief.open();
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        dispatcher = ShippedCommands.over(library);
        front = new WebFront(settings, dispatcher, library, patience);
        try {
            front.open();
        } catch (FrontException refused) {
            throw new IllegalStateException(refused);
        }
    }

    WebHouse(Path root) {
        this(root, WebSettings.loopback(), Duration.ofSeconds(20));
    }

    TestBrief brief() {
        return brief;
    }

    Library library() {
        return library;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    int port() {
        return front.port();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + front.port() + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
        front.close();
        try {
            library.close();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
