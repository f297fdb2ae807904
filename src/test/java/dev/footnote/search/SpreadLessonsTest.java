package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadLessonsTest {
    private final MemoryPassageIndex index = new MemoryPassageIndex(List.of(
            Brief.indexed(document("late", "Ferries", "A ferry sailed late all winter, and passengers were cross.")),
            Brief.indexed(document("tunnel", "Tunnels", "A tunnel was dug too near to the river in Hovden.")),
            Brief.indexed(document("ferry", "Prices", "What a ferry costs, nobody near the river could say."))));

    private static SourceDocument document(String id, String title, String text) {
        return new SourceDocument(new DocumentId(id), DocumentDetails.titled(title), text);
    }

    /// The evidence is what has most of one clause.
    private SpreadLessons.Ranked lesson() {
        ParsedQuestion parsed = new QuestionReader(index, new TermReader(index, NameExpansion.NONE))
                .read("Which ferry sailed late all winter, and which tunnel was dug too near to the river?");
        List<RankedPassage> ranked = new PassageRanker(
                        index, SearchSettings.DEFAULT, new Weights(RankingLessons.nothing()))
                .rank(parsed, SearchFilter.NONE);
        long[] evidence = ranked.stream()
                .mapToLong(one -> switch (index.document(one.passage().match()).value()) {
                    case "late" -> 1;
                    case "tunnel" -> 2;
                    default -> 0;
                })
                .toArray();
        return new SpreadLessons.Ranked(ranked, evidence);
    }

    @Test
    void learnsThatEvidenceCoversAClause() {
        double[] weights = SpreadLessons.learn(List.of(lesson()));
        assertThat(weights[AspectFeatures.NAMES.indexOf("all")]).isPositive();
    }

    @Test
    void theSameLessonsGiveTheSameWeights() {
        assertThat(SpreadLessons.learn(List.of(lesson()))).isEqualTo(SpreadLessons.learn(List.of(lesson())));
    }
}
