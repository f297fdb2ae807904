package dev.footnote.quotation;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures how long the model that comes with the program takes to load in a JVM that has just begun. Starts one
/// such JVM after the other and prints the medians. Argument: how many, 15 by default.
public final class ModelLoading {
    private ModelLoading() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        double[] wall = new double[runs];
        double[] processor = new double[runs];
        for (int i = 0; i < runs; i++) {
            String[] times = inNewJvm().split(" ");
            wall[i] = Double.parseDouble(times[0]);
            processor[i] = Double.parseDouble(times[1]);
        }
        System.out.printf("the model loads in %s, processor time %s%n", summary(wall), summary(processor));
    }

    private static String inNewJvm() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Once.class.getName()));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String times = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the JVM ended with " + process.exitValue());
        }
        return times;
    }

    private static String summary(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return "%.1f ms (%.1f to %.1f)".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /// One load, in milliseconds of the clock and of the thread's processor time.
    static final class Once {
        private Once() {}

        public static void main(String[] args) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long processor = threads.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            TrainedModel model = TrainedModel.bundled();
            model.model();
            model.wordClasses();
            double taken = (System.nanoTime() - clock) / 1e6;
            System.out.println(taken + " " + (threads.getCurrentThreadCpuTime() - processor) / 1e6);
        }
    }
}
