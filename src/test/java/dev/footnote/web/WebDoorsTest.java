package dev.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, and what is refused.
class WebDoorsTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # this machine under its own names
            127.0.0.1       , 200
            127.0.0.1:8377  , 200
            localhost:1     , 200
            LOCALHOST       , 200
            [::1]:8377      , 200
            # names that a foreign site can make lead here, and addresses that are not this machine's
            evil.example    , 421
            localhost.evil.example, 421
            127.0.0.1.evil.example, 421
            10.0.0.7        , 421
            '127.0.0.1:80@evil.example', 421
            """)
    void aNameThatIsNotOursIsRefused(String host, int status) throws IOException {
        try (WebHouse house = new WebHouse(root)) {
            String reply = raw(house, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

            assertThat(statusOf(reply)).isIn(status, status == 421 ? 400 : status);
            assertThat(reply.contains("\"documents\"")).isEqualTo(status == 200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../WebFront.class",
                "/static/%2e%2e/WebFront.class",
                "/static/..%2f..%2fpom.xml",
                "/static//etc/passwd",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/static/style.css/../../../../etc/passwd",
                "/read?document=../../pom.xml",
                "/read?document=/etc/passwd",
                "/read?document=%2e%2e%2fferries.md",
                "/static/..\\..\\pom.xml",
                "/read?document=ferries.md&start=5&end=99999999",
                "/cite?document=../x&start=0&end=1&format=text"
            })
    void aPathThatLeadsElsewhereFindsNothing(String path) throws IOException {
        try (WebHouse house = new WebHouse(root)) {
            String reply = raw(house, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

            assertThat(statusOf(reply)).isIn(400, 404);
            assertThat(reply)
                    .doesNotContain("root:")
                    .doesNotContain("<artifactId>")
                    .doesNotContain("Marta");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?line=100%", "/api/ask?question=%zz", "/read?document=%", "/api/complete?line=%e"})
    void aPercentSignThatStandsForNothingIsTheCallersMistake(String path) throws IOException {
        try (WebHouse house = new WebHouse(root)) {
            String reply = raw(house, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

            assertThat(statusOf(reply)).isEqualTo(400);
            assertThat(reply).contains("%25 means a percent sign");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PUT   , /api/ask     , 405
            DELETE, /sources     , 405
            POST  , /            , 405
            PUT   , /api/refresh , 405
            PUT   , /nowhere     , 404
            """)
    void aMethodThatAnAddressDoesNotHaveIsToldApartFromNoAddress(String method, String path, int status) {
        try (WebHouse house = new WebHouse(root)) {
            var request =
                    HttpRequest.newBuilder(house.address(path)).method(method, HttpRequest.BodyPublishers.noBody());

            assertThat(house.send(request).statusCode()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/sources",
                "/api/nothing",
                "/api/ask",
                "/read?document=ferries.md",
                "/read?document=none",
                "/static/style.css",
                "/static/none",
                "/health"
            })
    void aHeadIsThatOfTheWholeWithoutItsBody(String path) {
        try (WebHouse house = new WebHouse(root)) {
            var whole = house.get(path);
            var head = house.send(
                    HttpRequest.newBuilder(house.address(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()));

            assertThat(head.statusCode()).isEqualTo(whole.statusCode());
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(whole.headers().firstValue("Content-Type"));
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithOrWithoutItsLength() throws IOException {
        try (WebHouse house = new WebHouse(root)) {
            String body = "{\"question\":\"" + "x".repeat(CommandApi.MOST_BYTES) + "\"}";
            String chunk = "%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body);
            String head = "POST /api/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";

            assertThat(house.post("/api/ask", body).statusCode()).isEqualTo(413);
            assertThat(statusOf(raw(house, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk)))
                    .isEqualTo(413);
            assertThat(house.get("/?line=" + "x".repeat(20_000)).statusCode()).isIn(414, 431);
        }
    }

    @Test
    void aClientThatStopsHalfwayIsCutOffAndOthersAreAnsweredMeanwhile() throws IOException {
        try (WebHouse house = new WebHouse(root, WebSettings.loopback(), Duration.ofMillis(600));
                Socket slow = new Socket("127.0.0.1", house.port());
                Socket slower = new Socket("127.0.0.1", house.port())) {
            slow.getOutputStream().write("GET /health HTT".getBytes(StandardCharsets.US_ASCII));
            slower.getOutputStream()
                    .write("POST /api/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 90\r\n\r\n{\"ques"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(house.get("/health").statusCode()).isEqualTo(200);

            assertThat(text(slow.getInputStream())).doesNotContain("200 OK");
            assertThat(text(slower.getInputStream())).doesNotContain("200 OK");
        }
    }

    @Test
    void anotherSitesPageCannotMakeUsReadTheFolder() {
        try (WebHouse house = new WebHouse(root)) {
            assertThat(refresh(house, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
            assertThat(refresh(house, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
            assertThat(refresh(house, "Origin", "https://evil.example")).isEqualTo(403);
            assertThat(refresh(house, "Origin", "null")).isEqualTo(403);
            assertThat(refresh(house, "Origin", "http://127.0.0.1:" + house.port()))
                    .isEqualTo(202);
            assertThat(refresh(house, "Sec-Fetch-Site", "same-origin")).isEqualTo(202);
        }
    }

    private static int refresh(WebHouse house, String header, String value) {
        return house.send(HttpRequest.newBuilder(house.address("/api/refresh"))
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    @Test
    void everyAnswerForbidsScriptsThatAreNotOurs() {
        try (WebHouse house = new WebHouse(root)) {
            for (String path :
                    List.of("/", "/nowhere", "/api/ask", "/static/page.js", "/metrics", "/read?document=x")) {
                assertThat(house.get(path).headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .get()
                        .asString()
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(house.get(path).headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(house.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
            assertThat(house.get("/").body()).doesNotContainPattern("<script>|<style|style=\"| on[a-z]+=\"");
        }
    }

    @Test
    void aPasswordIsAskedOfEverybody() {
        WebSettings settings =
                new WebSettings("127.0.0.1", 0, Optional.empty(), Optional.of("sea:glass"), false, List.of());
        try (WebHouse house = new WebHouse(root, settings, Duration.ofSeconds(20))) {
            assertThat(house.get("/").statusCode()).isEqualTo(401);
            assertThat(house.get("/static/style.css").statusCode()).isEqualTo(401);
            assertThat(house.get("/api/sources").body()).doesNotContain("ferries");
            assertThat(with(house, "any:sea:glass")).isEqualTo(200);
            assertThat(with(house, "any:sea:glas")).isEqualTo(401);
            assertThat(with(house, "sea:glass")).isEqualTo(401);
            assertThat(settings.toString()).doesNotContain("glass");
        }
    }

    private static int with(WebHouse house, String credentials) {
        String coded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return house.send(HttpRequest.newBuilder(house.address("/health")).header("Authorization", "Basic " + coded))
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            127.0.0.1 , false, ''    , true
            ::1       , false, ''    , true
            0.0.0.0   , false, ''    , false
            0.0.0.0   , true , ''    , true
            0.0.0.0   , false, secret, true
            192.0.2.4 , false, ''    , false
            """)
    void beyondThisMachineAPasswordOrAProxyIsNeeded(String address, boolean proxy, String password, boolean opens) {
        WebSettings settings = new WebSettings(
                address, 0, Optional.empty(), Optional.of(password).filter(text -> !text.isEmpty()), proxy, List.of());

        assertThat(settings.objection().isEmpty()).isEqualTo(opens);
    }

    private static int statusOf(String reply) {
        return Integer.parseInt(reply.substring(9, 12));
    }

    private static String raw(WebHouse house, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", house.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return text(socket.getInputStream());
        }
    }

    private static String text(InputStream stream) {
        StringBuilder text = new StringBuilder();
        try {
            for (int c = stream.read(); c >= 0; c = stream.read()) {
                text.append((char) c);
            }
        } catch (IOException cutOff) {
            return text.toString();
        }
        return text.toString();
    }
}
