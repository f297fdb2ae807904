package dev.footnote.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.lucene.wordrow.RowWriter;
import dev.footnote.search.lucene.wordrow.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// A row has the words that the analyzer finds when it reads a text in one piece, as it does with questions.
final class RowsOfWordsTest {
    /// What words are made of, and what may lead a tokenizer astray: marks that join and marks that part, letters that
    /// need no space between words, accents and joiners that cling to what stands before them, halves of pairs.
    private static final String[] SHARDS = """
            a|b|ba|s|running|The|the|of|U|US|U.S.|one|three|1st|went|children|1|23|4,500|3.14|.|,|:|;|'|’|'s|’s|“|”|"|\
            (|)|[|]|!|?|-|—|_|/|@|#|*|$|&| | | | |  |\n|\t|\r\n|\u00a0|\u2003|\u3000|\u0001|\u000b|é|e\u0301|\
            \u0301|\u00ad|\u200d|\ufeff|ש|ש"|ש'|ا|漢|字|カ|か|한|ก|😀|👩\u200d🔬|🇩|🇪|1\ufe0f\u20e3|\ud83d|\ude00|ß|ﬁ|İ""".split("\\|");

    private final EnglishWords analyzer = new EnglishWords();
    private final RowWriter writer = new RowWriter(analyzer);

    @RepeatedTest(3)
    void anyTextIsReadAsInOnePiece(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, SHARDS.length)
                    .mapToObj(shard -> SHARDS[shard])
                    .collect(Collectors.joining());
            assertReadAsInOnePiece(text);
        }
    }

    @Test
    void longWordsAreReadAsInOnePiece() {
        assertReadAsInOnePiece("x".repeat(600) + " " + "漢".repeat(300) + " y" + "é".repeat(200) + ". End");
    }

    @Test
    void moreWordsThanAreRememberedAreReadAsInOnePiece() {
        for (int i = 0; i < 400_000; i += 1_000) {
            int first = i;
            assertReadAsInOnePiece(IntStream.range(0, 1_000)
                    .mapToObj(word -> "the lamp " + (first + word) + ",")
                    .collect(Collectors.joining(" ")));
        }
        assertReadAsInOnePiece("The lamp 17, the lamps 399999 and the lamp.");
    }

    @Test
    void aRowIsReadFromAPartOfAText() {
        writer.clear();
        writer.add("Seven lamps, nine lanterns.", 6, 17);
        assertThat(terms(writer.row())).containsExactly("0 lamp", "1 9");
    }

    private void assertReadAsInOnePiece(String text) {
        String ended = text + " Zenith";
        writer.clear();
        writer.add(ended, 0, ended.length());
        assertThat(terms(writer.row()))
                .as(ended)
                .isEqualTo(Words.termsOf(analyzer, ended).stream()
                        .map(term ->
                                term.position() + " " + new String(term.value().getBytes(UTF_8), UTF_8))
                        .toList());
    }

    private List<String> terms(WordRow row) {
        List<String> terms = new ArrayList<>();
        ByteArrayDataInput in = new ByteArrayDataInput(row.bytes());
        int position = 0;
        for (; !in.eof(); position++) {
            int length = in.readVInt();
            if (length > 0) {
                terms.add(position + " " + new String(row.bytes(), in.getPosition(), length, UTF_8));
                in.skipBytes(length);
            }
        }
        assertThat(row.terms()).isEqualTo(terms.size());
        assertThat(writer.words()).isEqualTo(position);
        return terms;
    }
}
