package dev.footnote.search.lucene.wordcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,       1
            190,     1
            191,     2
            12478,   2
            12479,   3
            1061054, 3
            """)
    void commonPiecesTakeFewerBytes(int number, int bytes) {
        assertThat(Codes.write(number, new byte[3], 0)).isEqualTo(bytes);
        assertThat(number).isLessThan(Codes.ALL);
    }

    @Test
    void everyNumberComesBackAndIsNotTheMarkOfASpelledPiece() {
        byte[] code = new byte[4];
        for (int number = 0; number < Codes.ALL; number++) {
            int end = Codes.write(number, code, 1);
            ByteArrayDataInput in = new ByteArrayDataInput(code, 1, end - 1);
            int first = in.readByte() & 0xff;
            assertThat(first).isNotEqualTo(Codes.SPELLED);
            assertThat(Codes.read(first, in)).isEqualTo(number);
            assertThat(in.eof()).isTrue();
        }
    }
}
