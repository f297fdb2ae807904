package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A brief of three long documents on one subject: nearly every passage names it, the best passages are often of one
/// document, and everyday words are missing by chance.
final class FewLongDocumentsTest {
    private static final String DAM = """
            ## A dam nobody asked for

            The dam above Orsk was built in four years, although the farmers of the valley had signed three petitions against it. \
            The ministry of water wanted power for the smelters downstream, and it wanted it before the winter. Geologists had \
            drilled eleven holes in the eastern bank and had found clay in nine of them. Their report lay in a drawer until the \
            spring, when a clerk sent it to the newspaper. By then the turbines were running, and the lake behind the wall had \
            drowned the chapel of Saint Ilya, two mills and the only road to the upper pastures.

            Engineers went on measuring. In May the wall had moved by a finger's breadth, in June by two. The director of the works, \
            Pavel Onegin, called the figures harmless and told visitors that every dam breathes. His deputy, Marta Lind, did not \
            agree: she wrote to the ministry and asked for the sluices to be opened. Nobody answered the letter. She kept a copy, \
            which the inquiry read aloud two years later.

            ## The night of the flood

            On the night of 3 September the eastern bank gave way after two days of rain. The wave took the lives of 214 villagers \
            within an hour, most of them in Lower Orsk, where people were asleep. The bells of the upper church rang, and those who \
            heard them ran to the quarry. Soldiers came at noon with boats and blankets. They pulled sixty people from roofs and \
            trees, and they carried the old priest out on a door. The smelters stood still for a month.

            The government sent flour, tents and a commission. Its members slept in the school, the one large building that the \
            water had spared, and heard ninety witnesses there. They wanted to know who had seen the geologists' report, and when. \
            A secretary told them that the paper had been shown to the minister himself a year before the flood.
            """;

    private static final String INQUIRY = """
            ## What the commission found

            The commission on the Orsk dam published its findings in the autumn of the following year. It blamed the ministry of \
            water for haste and the works for silence. The clay in the eastern bank should have stopped the building, it said, and \
            any student could have told so. Of the money set aside for safety, a third had been spent on an office with a view of \
            the lake. The minister, Boris Feld, resigned on the day the findings came out. He went to live with his sister by the \
            sea and gave no interviews.

            Pavel Onegin was charged with neglect. The court in the provincial town heard the case for seven weeks. His lawyer said \
            that the director had only obeyed orders, and that the letter of his deputy had never reached him. The judges did not \
            believe it, because the letter bore his initials. They sent him to prison for six years. On appeal the term was cut to \
            four, and he was released early for his health.

            ## Money for the valley

            Parliament voted compensation for the families. Each household received a sum for the house and another for the \
            cattle, but the orchards were left out, since nobody knew what a tree was worth. The farmers sued again and won. The \
            state bank paid out the last of the money eleven years after the flood. By that time half of the claimants were dead, \
            and their children had moved to the cities, where the smelters' owners had opened a second plant.

            Marta Lind was offered the post of director and declined it. She teaches hydraulics at the technical college, and every \
            September she takes her students up to the broken wall. They count the cracks, she says, so that they learn to read.
            """;

    private static final String RETURN = """
            ## Ten years on

            Lower Orsk has been rebuilt on higher ground, with a school, a bakery and a bus to the provincial town. The new houses \
            are of brick and have flat roofs, which the older people dislike. The chapel of Saint Ilya came out of the mud when the \
            lake was drained, and volunteers from three countries have cleaned its paintings. On Sundays a priest comes from the \
            upper village, because there is no money for a second one.

            The water itself is still a matter of quarrel. The fishermen want the lake back, the farmers want the meadows, and a \
            company from the capital wants to bottle the spring under the quarry. The council has put the question off four \
            times. Its chairwoman, Anna Petrova, says that whoever decides it will lose the next election. Meanwhile the spring \
            runs into the river, and children sell the water by the road for a coin a jug.

            Visitors ask for the wall. A path leads up from the bakery in an hour, past the quarry where people waited that night. \
            There is a bench, and a stone with the names. The western half of the wall stands as it stood, with swallows nesting in \
            the sluices. The eastern half is gone down to the rock. Grass has grown over the clay, and in dry summers goats are \
            kept there. A sign warns of falling stones; nobody has been hurt since it was put up.

            The smelters closed last year. Their owners had found cheaper power abroad, and so the reason for which the dam was \
            built is gone as well. The last workers were given a clock each. Some of them have taken up bees, and the honey of Orsk \
            is sold as far away as the coast.
            """;

    private static MemoryIndexStore store;
    private static IndexSnapshot snapshot;

    @BeforeAll
    static void index() throws IOException {
        store = new MemoryIndexStore();
        try (IndexUpdate update = store.update()) {
            for (SourceDocument document : List.of(
                    document("dam", "The dam above Orsk", DAM),
                    document("inquiry", "The Orsk inquiry", INQUIRY),
                    document("return", "Orsk after the flood", RETURN))) {
                update.put(Brief.indexed(document));
            }
            update.commit(new byte[0]);
        }
        snapshot = store.open();
    }

    private static SourceDocument document(String id, String title, String text) {
        return new SourceDocument(new DocumentId(id), DocumentDetails.titled(title), text);
    }

    @AfterAll
    static void close() throws IOException {
        snapshot.close();
        store.close();
    }

    /// Nobody is said to ring them, but that they rang.
    @Test
    void whatIsToldInOtherWordsIsPerhapsTold() {
        assertThat(ask("Who rings the bells?")).isInstanceOfSatisfying(SearchOutcome.NotInDocuments.class, nothing -> {
            assertThat(nothing.perhaps()).isTrue();
            PassageHit first = nothing.nearest().getFirst();
            assertThat(first.passage().document()).hasToString("dam");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # question                                          | document | the first marked sentence holds
            # an everyday word that happens to be missing
            How many people died in the Orsk flood?             | dam      | 214 villagers
            Which minister resigned?                            | inquiry  | Boris Feld
            # the subject is in every passage, and the words left over are few
            Has anyone in Orsk been sent to prison?             | inquiry  | prison
            Why did the smelters close?                         | return   | smelters closed
            Who teaches hydraulics?                             | inquiry  | hydraulics
            """)
    void answers(String question, String document, String part) {
        assertThat(ask(question)).isInstanceOfSatisfying(SearchOutcome.Found.class, found -> {
            PassageHit first = found.hits().getFirst();
            assertThat(first.passage().document()).hasToString(document);
            assertThat(first.answer()
                            .in(snapshot.document(first.passage().document())
                                    .orElseThrow()
                                    .text()))
                    .contains(part);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who discovered penicillin?",
                "How tall is Mount Everest?",
                "What is the price of bitcoin in Orsk?",
                "Who won the football championship?",
                "Which opera did Verdi write for Cairo?",
                "When was the telescope invented?",
            })
    void refusesOtherSubjects(String question) {
        assertThat(ask(question)).isInstanceOf(SearchOutcome.NotInDocuments.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orsk", "What about the chapel of Saint Ilya?", "What did the commission find?"})
    void headingsAreNotMarked(String question) {
        for (PassageHit hit : hits(ask(question))) {
            String text =
                    snapshot.document(hit.passage().document()).orElseThrow().text();
            assertThat(hit.answer().in(text)).doesNotStartWith("#");
        }
    }

    private static SearchOutcome ask(String question) {
        return new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT)
                .search(new Question(question, SearchFilter.NONE, 3));
    }

    private static List<PassageHit> hits(SearchOutcome outcome) {
        return switch (outcome) {
            case SearchOutcome.Found found -> found.hits();
            case SearchOutcome.NotInDocuments nothing -> nothing.nearest();
        };
    }
}
