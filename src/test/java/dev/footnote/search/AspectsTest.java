package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AspectsTest {
    private final PassageIndex index = new MemoryPassageIndex(
            List.of(Brief.indexed(document("one", "Valley Post")), Brief.indexed(document("two", "Harbour News"))));

    private static SourceDocument document(String id, String publisher) {
        return new SourceDocument(
                new DocumentId(id),
                DocumentDetails.titled("Untitled").withPublisher(publisher),
                "A ferry company was fined for sailing late and dug a tunnel near the river in Hovden.");
    }

    private ParsedQuestion read(String question) {
        return new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(question);
    }

    @Test
    void aPlainQuestionHasOneAspect() {
        ParsedQuestion question = read("Which ferry company was fined?");
        assertThat(Aspects.of(question)).isEqualTo(question.clauses()).hasSize(1);
        assertThat(Aspects.areSeveral(question)).isFalse();
    }

    @Test
    void everyClauseIsAnAspect() {
        ParsedQuestion question =
                read("Which ferry company was fined for sailing late, and who dug a tunnel near the river in Hovden?");
        assertThat(question.clauses()).hasSizeGreaterThan(1);
        assertThat(Aspects.of(question)).isEqualTo(question.clauses());
        assertThat(Aspects.areSeveral(question)).isTrue();
    }

    @Test
    void aPublisherAloneMakesASecondAspect() {
        ParsedQuestion question = read("What did Valley Post write of a ferry company?");
        assertThat(question.clauses()).hasSize(1);
        assertThat(Aspects.of(question)).hasSizeGreaterThan(1);
        assertThat(Aspects.areSeveral(question)).isTrue();
    }

    @Test
    void aClauseThatNamesItsPublisherSpeaksOfThatOne() {
        ParsedQuestion question =
                read("Did Valley Post say a ferry company was fined while Harbour News wrote of a tunnel"
                        + " dug near the river?");
        assertThat(Aspects.of(question)).containsAll(question.clauses());
        assertThat(Aspects.of(question)).hasSize(question.clauses().size() + 2);
    }

    @Test
    void aClauseThatNamesNoneMaySpeakOfAny() {
        ParsedQuestion question =
                read("Which ferry company was fined for sailing late, as Valley Post and Harbour News say?");
        long fined = question.clauses().getFirst().terms();
        assertThat(Aspects.of(question))
                .filteredOn(aspect -> aspect.terms() == fined)
                .extracting(Clause::publishers)
                .containsExactly(Set.of("Harbour News"), Set.of("Valley Post"));
    }

    @Test
    void everythingAskedMayBeInEachPublisher() {
        ParsedQuestion question = read("Did Valley Post or Harbour News report that a ferry company was fined?");
        assertThat(Aspects.of(question).subList(0, 2)).extracting(Clause::terms).containsOnly(question.everything());
    }
}
