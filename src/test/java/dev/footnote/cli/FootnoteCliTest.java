package dev.footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.CommandSpec;
import dev.footnote.library.TestBrief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteCliTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLackOfMemoryIsOurFailureAndNotNothingFound() {
        assertThat(run(OutputStream.nullOutputStream(), "index")).isEqualTo(3);
        assertThat(said()).contains("The memory does not suffice").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "--help", ""})
    void anAnswerThatIsLostIsToldAndExitsWith3(String line) {
        assertThat(run(new Failing("No space left on device"), line.isEmpty() ? new String[0] : new String[] {line}))
                .isEqualTo(3);
        assertThat(said()).isEqualTo("Not all of the answer could be written (No space left on device).\n");
    }

    @Test
    void whoeverHasReadEnoughIsAnswered() {
        assertThat(run(new Failing("Broken pipe"), "doctor")).isZero();
        assertThat(said()).isEmpty();
    }

    private int run(OutputStream out, String... arguments) {
        Console console = new Console(
                Console.answers(out), new PrintStream(err, true, StandardCharsets.UTF_8), Style.PLAIN, 80, false);
        return new FootnoteCli(new Exhausted(), console, TestBrief.CLOCK).run(arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// A machine without memory.
    private static final class Exhausted implements Workplace.Maker {
        @Override
        public Workplace open(CommonOptions options) {
            throw new OutOfMemoryError("a test's");
        }

        @Override
        public List<CommandSpec> specs() {
            return List.of();
        }

        @Override
        public List<Check> checks(CommonOptions options) {
            return List.of(new Check(Check.Verdict.GOOD, "memory", "none is left"));
        }
    }

    /// What cannot be written to.
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(reason);
        }
    }
}
