package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.people.Person;
import dev.footnote.quotation.QuotationKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteCommandTest {
    private static final String SPRING = """
            ---
            title: Two neighbours and a gate
            publisher: Brod Courier
            published: 2023-05-02
            ---
            “The dam needs a new gate before winter,” said Lena Marsh, the head of the Water Board.

            “The gate floods my barley every spring,” said Otto Marsh, a farmer below the dam.

            Lena Marsh said that the fees of all farmers would double in autumn.
            """;

    private static final String WINTER = """
            ---
            title: A gate at last
            publisher: Valley Post
            published: 2024-02-10
            ---
            “The dam needs a new gate before winter,” Lena Marsh said last year.

            “The bridge is safe for another decade,” said Pia Holt, an engineer.

            “I held the gate,” said Mr. Kell.
            """;

    @TempDir
    Path root;

    private Library library;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() throws IOException {
        Person known = new Person("Lena Marsh", List.of("Gatekeeper"), Optional.empty(), Optional.empty());
        library = new TestBrief(root)
                .with("spring.md", SPRING)
                .with("winter.md", WINTER)
                .open("", List.of(known));
        library.refresh(IndexProgress.SILENT);
        dispatcher = new Dispatcher(library, List.of(new QuoteCommand(25)));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private Reply quote(Map<String, String> arguments) {
        return dispatcher.dispatch(new Invocation("quote", arguments));
    }

    private static <B extends ReplyBlock> List<B> blocks(Reply reply, Class<B> kind) {
        return reply.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<ReplyBlock.CitedQuotation> quotations(Reply reply) {
        return blocks(reply, ReplyBlock.CitedQuotation.class);
    }

    @Test
    void offersEverybodyOfAnAmbiguousSurname() {
        Reply reply = quote(Map.of("person", "Marsh"));

        assertThat(reply.outcome()).isEqualTo(Outcome.INVALID);
        assertThat(quotations(reply)).isEmpty();
        assertThat(blocks(reply, ReplyBlock.Choices.class))
                .singleElement()
                .satisfies(choices -> assertThat(choices.choices())
                        .extracting(ReplyBlock.Choice::label)
                        .containsExactly("Lena Marsh", "Otto Marsh"));
    }

    @Test
    void offersOthersWithTheNameBesidesTheOneWhoHasNoOther() throws IOException {
        new TestBrief(root).with("kells.md", "“I was away,” said Ada Kell. “So was I,” said Jon Kell of Brod.\n");
        library.refresh(IndexProgress.SILENT);

        Reply reply = quote(Map.of("person", "Kell"));

        assertThat(quotations(reply)).hasSize(1);
        assertThat(blocks(reply, ReplyBlock.Choices.class))
                .singleElement()
                .satisfies(choices -> assertThat(choices.choices())
                        .extracting(ReplyBlock.Choice::label)
                        .containsExactly("Ada Kell", "Jon Kell"));
    }

    @Test
    void showsTheSameWordsOnceWithAllCitations() {
        Reply reply = quote(Map.of("person", "Lena Marsh", "kind", "direct"));

        assertThat(quotations(reply)).singleElement().satisfies(quotation -> {
            assertThat(quotation.context().citation().document().value()).isEqualTo("winter.md");
            assertThat(quotation.also())
                    .extracting(citation -> citation.document().value())
                    .containsExactly("spring.md");
        });
    }

    @Test
    void putsTheViewsOnATopicSideBySide() {
        Reply reply = quote(Map.of("about", "gate"));

        assertThat(blocks(reply, ReplyBlock.Heading.class))
                .extracting(ReplyBlock.Heading::text)
                .anyMatch(heading -> heading.startsWith("Lena Marsh"))
                .anyMatch(heading -> heading.startsWith("Otto Marsh"))
                .noneMatch(heading -> heading.startsWith("Pia Holt"));
    }

    @Test
    void showsOnlyTheKindAskedFor() {
        assertThat(quotations(quote(Map.of("person", "Lena Marsh", "kind", "indirect"))))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.quotation().kind()).isEqualTo(QuotationKind.INDIRECT));
    }

    @Test
    void showsOnlyWhatWasPublishedInTime() {
        assertThat(quotations(quote(Map.of("person", "Lena Marsh", "to", "2023"))))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(
                                found.context().citation().document().value())
                        .isEqualTo("spring.md"));
        assertThat(quotations(quote(Map.of("person", "Otto Marsh", "from", "2024"))))
                .isEmpty();
    }

    @Test
    void findsAConfiguredPersonByAlias() {
        assertThat(quotations(quote(Map.of("person", "gatekeeper")))).isNotEmpty();
    }

    @Test
    void tellsHowSureItIsAndWhy() {
        assertThat(quotations(quote(Map.of("person", "Pia Holt"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.quotation().confidence()).isBetween(0.5, 1.0);
                    assertThat(found.quotation().rule().reason()).contains("the speaker follow the words");
                });
    }
}
