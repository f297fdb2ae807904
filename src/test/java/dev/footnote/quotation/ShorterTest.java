package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import dev.footnote.quotation.Shorter.Cut;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShorterTest {
    private Tokens tokens = tokens("");

    private static Tokens tokens(String text) {
        return new Tokeniser(new WordClasses(new int[0], new byte[0]))
                .tokenise(new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text));
    }

    private Rated rated(String cue, double probability, String... content) {
        List<Range> ranges = List.of(content).stream()
                .map(words -> WordRange.of(words, tokens))
                .toList();
        return new Rated(
                new Candidate(
                        WordRange.of(cue, tokens).first(),
                        Optional.empty(),
                        ranges,
                        new Candidate.Scores(0, 0, 0, 0, 0, 0),
                        Candidate.NO_RIVAL),
                probability);
    }

    @Test
    void aSecondPieceMayBelongToAnotherCue() {
        tokens = tokens("“We wait,” Ines Novak told them. “No longer,” Tomas Berg replied.");
        Rated told = rated("told", 0.9, "We wait", "No longer");
        Rated replied = rated("replied", 0.8, "No longer");

        assertThat(Shorter.of(tokens, told.candidate(), List.of(told, replied)))
                .contains(
                        new Shorter(Cut.SECOND_PIECE, List.of(WordRange.of("We wait", tokens)), Optional.of(replied)));
    }

    @Test
    void anotherCueInReportedWordsMayBeginItsOwn() {
        tokens = tokens("Novak said it was early, and added: “Wait for the rain.”");
        Rated said = rated("said", 0.9, "it was early, and added: “Wait for the rain");
        Rated added = rated("added", 0.8, "Wait for the rain");

        assertThat(Shorter.of(tokens, said.candidate(), List.of(said, added)))
                .contains(new Shorter(Cut.CLAUSE, List.of(WordRange.of("it was early", tokens)), Optional.of(added)));
    }

    @Test
    void wordsAroundTheMarksMayNotBelongToThem() {
        tokens = tokens("They sang the line “Row on” as the boat left.");
        Rated sang = rated("sang", 0.9, "the line “Row on” as the boat left");

        assertThat(Shorter.of(tokens, sang.candidate(), List.of(sang)))
                .extracting(Shorter::content)
                .containsExactly(
                        List.of(WordRange.of("the line “Row on” as the boat left", tokens)),
                        List.of(WordRange.of("Row on", tokens)),
                        List.of(WordRange.of("the line “Row on", tokens)));
    }

    @Test
    void reportedWordsStayAsTheyAre() {
        tokens = tokens("Novak said the bridge would open, and Berg agreed.");
        Rated said = rated("said", 0.9, "the bridge would open, and Berg agreed");

        assertThat(Shorter.of(tokens, said.candidate(), List.of(said, rated("agreed", 0.8, "the bridge"))))
                .extracting(Shorter::cut)
                .containsExactly(Cut.NOTHING);
    }
}
