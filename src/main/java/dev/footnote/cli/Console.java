package dev.footnote.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where commands write: answers to standard output, all else to standard error, both in UTF-8.
///
/// @param style of standard output
/// @param width columns of the terminal
/// @param interactive whether a person sits in front of it
public record Console(PrintStream out, PrintStream err, Style style, int width, boolean interactive) {
    private static final int DEFAULT_WIDTH = 100;

    /// The console of this process.
    public static Console ofProcess(Map<String, String> environment) {
        boolean interactive = Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
        boolean colour = interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Console(
                answers(new FileOutputStream(FileDescriptor.out)),
                utf8(FileDescriptor.err),
                colour ? Style.COLOUR : Style.PLAIN,
                width(environment),
                interactive);
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.clamp(Integer.parseInt(environment.getOrDefault("COLUMNS", "")), 40, 200);
        } catch (NumberFormatException unset) {
            return DEFAULT_WIDTH;
        }
    }

    /// Where answers go: what cannot be written there ends the command, instead of being lost without a word.
    static PrintStream answers(OutputStream stream) {
        return new PrintStream(
                new BufferedOutputStream(new LostOutputException.Thrower(stream)), true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
