package dev.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.Golden;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.ReplyGallery;
import dev.footnote.conversation.WebAddress;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page's parts one by one, without a browser.
class WebPartsTest {
    @TempDir
    Path root;

    @Test
    void everyReplyBecomesMarkup() {
        List<CommandSpec> specs;
        try (WebHouse house = new WebHouse(root)) {
            specs = house.dispatcher().specs();
        }
        HtmlReplyRenderer renderer = new HtmlReplyRenderer(new CommandLine(specs));
        StringBuilder all = new StringBuilder();
        ReplyGallery.all()
                .forEach((name, reply) -> all.append("<!-- %s -->\n".formatted(name))
                        .append(renderer.render(reply)
                                .render()
                                .replaceAll("(</(p|h3|article|ul|li|blockquote|details)>)", "$1\n"))
                        .append('\n'));

        Golden.check(getClass(), "replies.html", all.toString());
    }

    @Test
    void aCitationHasEveryForm() {
        SourceDocument document = new SourceDocument(
                new DocumentId("a b/ü&c.md"),
                new DocumentDetails(
                        "Tides & {tables} 50%: \\a_b",
                        Optional.of("Göteborg Posten"),
                        Optional.empty(),
                        Optional.of("Åsa Öhman"),
                        Optional.of(new PartialDate.Day(LocalDate.of(2024, 2, 9))),
                        Optional.of("javascript:alert(1)"),
                        Optional.empty(),
                        List.of()),
                "The tide tables are wrong.");
        Excerpt place = new Excerpt(document, new Span(4, 15));
        String forms = Arrays.stream(CitationFormat.values())
                .map(form -> form.key() + "\n" + form.write(place, Optional.of("https://notes.example/read")))
                .collect(Collectors.joining("\n\n", "", "\n"));

        Golden.check(getClass(), "citations.txt", forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # line                      | first offer, as the line would be
            /                           | `/ask `
            /t                          | `/timeline `
            /quote mar                  | `/quote Marta Ilves `
            /quote Ilves ab             | `/quote Ilves about:`
            /quote Ilves publisher:har  | `/quote Ilves publisher:"Harbour Post" `
            /quote publisher:"even      | `/quote publisher:"Evening Gull" `
            /quote Ilves kind:ind       | `/quote Ilves kind:indirect `
            /ask ferry? document:fer    | `/ask ferry? document:ferries.md `
            /timeline lamp fr           | `/timeline lamp from:`
            What is /quote              |
            /sing mar                   |
            /ask How many               |
            """)
    void aLineIsCompleted(String line, String first) {
        try (WebHouse house = new WebHouse(root)) {
            List<LineCompletion.Offer> offers = new LineCompletion(house.dispatcher()).complete(line);

            assertThat(offers.stream().findFirst().map(LineCompletion.Offer::value))
                    .isEqualTo(Optional.ofNullable(first));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org/a?b=c , true
            HTTP://example.org        , true
            javascript:alert(1)       , false
            JaVaScRiPt://example.org/%0aalert(1), false
            'data:text/html;base64,x' , false
            https://user@example.org  , false
            //example.org/a           , false
            'https://exa mple.org'    , false
            """)
    void onlyAnOrdinaryAddressBecomesALink(String address, boolean link) {
        assertThat(WebAddress.of(address).isPresent()).isEqualTo(link);
    }

    @Test
    void markedWordsAreTheTextCharacterForCharacter() {
        String text = "One <two> three & four.";
        List<MarkedText.Mark> marks = List.of(
                new MarkedText.Mark(new Span(0, 9), "said"),
                new MarkedText.Mark(new Span(4, 15), "here"),
                new MarkedText.Mark(new Span(30, 40), "date"));

        assertThat(Html.group(MarkedText.of(text, new Span(2, 20), marks)).render())
                .isEqualTo("<span class=\"said\">e </span><mark class=\"said here\">&lt;two&gt;</mark>"
                        + "<mark class=\"here\"> three</mark> &amp; fo");
    }

    @Test
    void attributesCannotBeLeftEither() {
        assertThat(Html.link("/?a=\"><script>", "x\u0000y").render())
                .isEqualTo("<a href=\"/?a=&quot;&gt;&lt;script&gt;\">x\uFFFDy</a>");
    }
}
