package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleMarksTest {
    /// A text with its opening marks as `<` and its closing ones as `>`.
    private static String marked(String text) {
        SingleMarks marks = SingleMarks.in(text, new ParagraphSplitter().split(text));
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (marks.opensAt(i)) {
                marked.setCharAt(i, '<');
            } else if (marks.closesAt(i)) {
                marked.setCharAt(i, '>');
            }
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ‘We’re late,’ said Ada.                        | <We’re late,> said Ada.
            'We're late,' said Ada.                        | <We're late,> said Ada.
            Ada called it ‘late’ and ‘dear’.               | Ada called it <late> and <dear>.
            ‘He said “no”, and left,’ said Ada.            | <He said “no”, and left,> said Ada.
            # possessives
            ‘The nurses’ rooms are cold,’ said Ada.        | <The nurses’ rooms are cold,> said Ada.
            Ada spoke of ‘cats’ and ‘dogs’.                | Ada spoke of <cats> and <dogs>.
            # no quotation marks
            The nurses’ rooms are the doctors’ rooms.      | The nurses’ rooms are the doctors’ rooms.
            In the '90s they took 'em to rock 'n' roll.    | In the '90s they took 'em to rock 'n' roll.
            ‘They came late, said Ada.                     | ‘They came late, said Ada.
            # inside double marks, or beside as many of these
            “He said ‘no’ and left,” said Ada.             | “He said ‘no’ and left,” said Ada.
            “No,” said Ada in the ‘red’ room.              | “No,” said Ada in the ‘red’ room.
            # two single marks for one double mark
            ''He said 'no' and left,'' said Ada.           | ''He said 'no' and left,'' said Ada.
            """)
    void stayApartFromApostrophes(String text, String expected) {
        assertThat(marked(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ‘We left at dawn.¶‘We came back,’ he said.     | <We left at dawn.¶<We came back,> he said.
            ‘We left at dawn.¶They came back.              | ‘We left at dawn.¶They came back.
            """)
    void stayOpenWhereTheNextParagraphOpensWithOne(String text, String expected) {
        assertThat(marked(text.replace("¶", "\n\n"))).isEqualTo(expected.replace("¶", "\n\n"));
    }
}
