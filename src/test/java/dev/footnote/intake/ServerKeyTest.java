package dev.footnote.intake;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerKeyTest {
    private static final ServerKey KEY = ServerKey.of("https://chat.example/api/", "secret", "ask for one");

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://chat.example/files/a.pdf        , true
            https://files.chat.example/a/download   , true
            https://CHAT.example/a                  , true
            # in the open, or through another door
            http://chat.example/files/a.pdf         , false
            http://files.chat.example/a             , false
            https://chat.example:8443/a             , false
            # names that only look alike
            https://files.chat.example.evil.example , false
            https://evil-chat.example/a             , false
            https://evil.example/chat.example       , false
            https://chat.example@evil.example/a     , false
            https://team.chat.example/a             , false
            https://files.files.chat.example/a      , false
            """)
    void fitsTheServerAndItsFileServerAlone(String address, boolean fits) {
        assertThat(KEY.fits(HttpUrl.get(address))).isEqualTo(fits);
    }

    @Test
    void isNotShownAndFitsNothingWithoutAnAddress() {
        assertThat(KEY.toString()).doesNotContain("secret");
        assertThat(ServerKey.of("no address", "secret", "ask for one").fits(HttpUrl.get("https://chat.example/")))
                .isFalse();
        assertThat(ServerKey.of("no address", "secret", "ask for one").toString())
                .doesNotContain("secret");
    }
}
