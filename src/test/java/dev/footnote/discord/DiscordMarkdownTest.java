package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscordMarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # emphasis, code, links, mentions
            *a* _b_ ~~c~~         | \\*a\\* \\_b\\_ \\~\\~c\\~\\~
            `x` [a](b)            | \\`x\\` \\[a\\](b)
            @everyone <@1> <#2>   | \\@everyone \\<\\@1> \\<#2>
            https://a.example/b   | https\\://a\\.example/b
            discord.gg/abc        | discord\\.gg/abc
            :tada: at 10: yes     | \\:tada: at 10: yes
            # what only counts where a line begins
            1. one - two          | 1\\. one - two
            - one                 | \\- one
            > one > two           | \\> one > two
            # ordinary prose stays as it is
            It rose 3.5 % (a lot) in the U.S. today; 5-year high. | It rose 3.5 % (a lot) in the U\\.S. today; 5-year high.
            """)
    void escapesWhatWouldComeAlive(String text, String escaped) {
        assertThat(DiscordMarkdown.escape(text)).isEqualTo(escaped);
    }

    @Test
    void leavesOutWhatOneCannotSee() {
        assertThat(DiscordMarkdown.escape("a\u200bb\u202ec\u2066d\ufeffe\u00adf\u3164g"))
                .isEqualTo("abcdefg");
    }

    @Test
    void makesControlsAndLineBreaksSpaces() {
        assertThat(DiscordMarkdown.escape("a\u0000b\nc\td")).isEqualTo("a b c d");
    }

    @Test
    void seesThroughInvisibleCharactersWithinALink() {
        assertThat(DiscordMarkdown.escape("https:\u200b//a")).isEqualTo("https\\://a");
    }

    @Test
    void unescapesWhatItEscaped() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(30, ' ', 0x7F)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(DiscordMarkdown.unescape(DiscordMarkdown.escape(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://a.example/b            | https://a.example/b
            http://a.example/b(c)          | http://a.example/b%28c%29
            https://a.example/é            | https://a.example/%C3%A9
            javascript:alert(1)            | -
            file:///etc/passwd             | -
            https://x y                    | -
            https://good@evil.example      | -
            // a.example                    | -
            """)
    void linksOnlyToTheWeb(String url, String safe) {
        assertThat(SourceLink.safe(url).orElse(null)).isEqualTo(safe);
    }
}
