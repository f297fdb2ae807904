package dev.footnote;

import dev.footnote.cli.Console;
import dev.footnote.cli.FootnoteCli;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/// Where the program starts. The system property `footnote.home` names the folder with `config` and `seeds`; without
/// it, that is the current folder.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // What is said in English has English figures, whatever the machine speaks.
        Locale.setDefault(Locale.ENGLISH);
        Map<String, String> environment = System.getenv();
        Console console = Console.ofProcess(environment);
        Path home = Path.of(System.getProperty("footnote.home", ""));
        FootnoteCli cli = new FootnoteCli(new ConfiguredMaker(home, environment, console), console, Clock.systemUTC());
        System.exit(cli.run(arguments));
    }
}
