package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AspectChancesTest {
    private static final List<SourceDocument> DOCUMENTS = List.of(
            document(
                    "ferry",
                    "Ferry fined",
                    "Harbour News",
                    "2022-03-01",
                    "The company Nordvik sailed late all winter."),
            document(
                    "tunnel",
                    "Tunnel dug",
                    "Valley Post",
                    "2023-05-09",
                    "It was dug too near to the river, say farmers."),
            document("both", "Odds", "Evening Tern", "2020-01-01", "A ferry sailed late. A tunnel is near the river."));

    private static final String QUESTION = "Did Harbour News say on March 1, 2022 that a ferry sailed late,"
            + " while Valley Post wrote of a tunnel dug too near to the river?";

    private static SourceDocument document(String id, String title, String publisher, String date, String text) {
        DocumentDetails details = DocumentDetails.titled(title)
                .withPublisher(publisher)
                .withPublished(PartialDate.parse(date).orElseThrow());
        return new SourceDocument(new DocumentId(id), details, text);
    }

    private final MemoryPassageIndex index =
            new MemoryPassageIndex(DOCUMENTS.stream().map(Brief::indexed).toList());

    /// The candidates in the order of [#DOCUMENTS].
    private List<RankedPassage> candidates() {
        ParsedQuestion parsed = new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(QUESTION);
        return new PassageRanker(index, SearchSettings.DEFAULT, new Weights(RankingLessons.nothing()))
                .rank(parsed, SearchFilter.NONE).stream()
                        .sorted(Comparator.comparingInt(
                                one -> one.passage().match().document()))
                        .toList();
    }

    private static double[][][] features(List<RankedPassage> candidates) {
        return AspectChances.features(Aspects.of(candidates.getFirst().passage().question()), candidates);
    }

    /// The aspect that is the clause with the term "late", or the one with "tunnel".
    private static int aspect(List<RankedPassage> candidates, String word) {
        ParsedQuestion question = candidates.getFirst().passage().question();
        List<Clause> aspects = Aspects.of(question);
        for (int a = 0; a < aspects.size(); a++) {
            long terms = aspects.get(a).terms();
            for (int t = 0; t < question.terms().size(); t++) {
                boolean said =
                        question.terms().get(t).span().in(question.text()).equals(word);
                if (said && terms != question.everything() && (terms >> t & 1) != 0) {
                    return a;
                }
            }
        }
        throw new AssertionError("no clause has " + word);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # feature,       clause, more for it, than for
            all,             tunnel, 1, 0
            context,         tunnel, 1, 0
            sentence,        late,   2, 1
            head,            tunnel, 1, 2
            publisher,       late,   0, 1
            publisher,       tunnel, 1, 0
            other-publisher, tunnel, 2, 1
            date,            late,   0, 1
            other-date,      late,   2, 0
            """)
    void featuresTellForWhichClauseAPassageIs(String feature, String word, int more, int less) {
        List<RankedPassage> candidates = candidates();
        double[][] values = features(candidates)[aspect(candidates, word)];
        int number = AspectFeatures.NAMES.indexOf(feature);
        assertThat(values[more][number]).isGreaterThan(values[less][number]);
    }

    @Test
    void aspectsOfTheSameTermsDifferInWhoPublished() {
        List<RankedPassage> candidates = candidates();
        List<Clause> aspects = Aspects.of(candidates.getFirst().passage().question());
        assertThat(aspects.get(0).terms()).isEqualTo(aspects.get(1).terms());
        double[][][] values = features(candidates);
        int publisher = AspectFeatures.NAMES.indexOf("publisher");
        // everything that is asked in Harbour News, then in Valley Post
        assertThat(values[0][0][publisher]).isOne();
        assertThat(values[0][1][publisher]).isZero();
        assertThat(values[1][0][publisher]).isZero();
        assertThat(values[1][1][publisher]).isOne();
        for (String same : List.of("score", "all", "soft", "shared-names")) {
            int number = AspectFeatures.NAMES.indexOf(same);
            assertThat(values[1][0][number]).as(same).isEqualTo(values[0][0][number]);
        }
    }

    @Test
    void theChancesForAnAspectComeToOne() {
        double[] weights = new double[AspectFeatures.NAMES.size()];
        weights[AspectFeatures.NAMES.indexOf("all")] = 3;
        List<RankedPassage> candidates = candidates();
        AspectChances chances = AspectChances.of(features(candidates), weights);
        assertThat(chances.aspects()).isGreaterThan(1);
        for (int a = 0; a < chances.aspects(); a++) {
            double sum = 0;
            for (int i = 0; i < candidates.size(); i++) {
                sum += chances.of(a, i);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        int tunnel = aspect(candidates, "tunnel");
        assertThat(chances.of(tunnel, 1)).isGreaterThan(chances.of(tunnel, 0));
    }

    @Test
    void withoutWeightsAllAreAsLikely() {
        List<RankedPassage> candidates = candidates();
        AspectChances chances = AspectChances.of(features(candidates), new double[AspectFeatures.NAMES.size()]);
        assertThat(chances.of(0, 0)).isEqualTo(chances.of(0, 1)).isEqualTo(1.0 / candidates.size());
    }
}
