package dev.footnote.slack;

import dev.footnote.conversation.FrontException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/// Measures, with the real client and a stand-in in the same process: the time from an envelope to its acknowledgement,
/// and the time to the answer. Argument: how many questions, 500 unless it says otherwise.
public final class SlackRoundTrips {
    private static final int WARM_UP = 200;
    private static final String QUESTION = "How many passengers does the night ferry carry?";

    private SlackRoundTrips() {}

    public static void main(String[] arguments) throws IOException, FrontException {
        int questions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        try (SlackHouse house = new SlackHouse(Files.createTempDirectory("slack"))) {
            house.open(false);
            SlackStandIn slack = house.slack();
            measure(WARM_UP, start -> {
                slack.slash("/ask", QUESTION);
                return System.nanoTime() - start;
            });
            report("dispatch to acknowledgement", measure(questions, start -> {
                slack.slash("/ask", QUESTION);
                return System.nanoTime() - start;
            }));
            report("dispatch to answer", measure(questions, start -> {
                slack.awaitResponse(slack.slash("/ask", QUESTION));
                return System.nanoTime() - start;
            }));
        }
    }

    private static long[] measure(int count, LongUnaryOperator one) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = one.applyAsLong(System.nanoTime());
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static void report(String what, long[] sorted) {
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %,d times%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.99) - 1)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }
}
