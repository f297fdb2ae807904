package dev.footnote;

import dev.footnote.cli.Check;
import dev.footnote.cli.Check.Verdict;
import dev.footnote.cli.CliException;
import dev.footnote.cli.CommonOptions;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.library.IndexReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at everything that a start needs, and says what to do about what is missing.
final class Doctor {
    private final Path home;
    private final Path config;
    private final Map<String, String> environment;
    private final CommonOptions options;
    private final List<Check> checks = new ArrayList<>();

    Doctor(Path home, Path config, Map<String, String> environment, CommonOptions options) {
        this.home = home;
        this.config = config;
        this.environment = environment;
        this.options = options;
    }

    List<Check> checks() {
        add(Verdict.GOOD, "Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        try {
            SettingsReader.Reading reading = new SettingsReader(home, environment).read(config.resolve("footnote.yaml"));
            add(Verdict.GOOD, "settings", config.resolve("footnote.yaml") + (Files.exists(config.resolve("footnote.yaml")) ? " is in order" : " does not exist; the defaults hold"));
            reading.warnings().forEach(warning -> add(Verdict.NOTE, "environment", warning));
            Settings settings = reading.settings().with(options);
            documents(settings);
            index(settings);
        } catch (SettingsException wrong) {
            add(Verdict.BAD, "settings", wrong.getMessage());
        }
        return List.copyOf(checks);
    }

    private void documents(Settings settings) {
        Path folder = settings.documents().folder();
        try {
            int files = new DocumentFolder(folder).list().files().size();
            add(
                    files == 0 ? Verdict.BAD : Verdict.GOOD,
                    "documents",
                    files == 0
                            ? "%s is empty; put .txt, .md or .jsonl files into it".formatted(folder)
                            : "%,d files in %s".formatted(files, folder));
        } catch (IOException unreadable) {
            add(Verdict.BAD, "documents", "%s cannot be read; create it, or name another with --documents".formatted(folder));
        }
    }

    private void index(Settings settings) {
        try (Footnote footnote = Footnote.open(settings, config, Clock.systemUTC())) {
            IndexReport last = footnote.library().lastReport();
            add(
                    last.total() == 0 ? Verdict.NOTE : Verdict.GOOD,
                    "index",
                    last.total() == 0
                            ? "not built yet; the first question or ./footnote index builds it"
                            : "%,d documents, %,d passages".formatted(last.total(), last.passages()));
            last.skipped().forEach(skipped ->
                    add(Verdict.NOTE, "left out", "%s, since %s".formatted(skipped.name(), skipped.reason())));
        } catch (CliException wrong) {
            add(Verdict.BAD, "index", wrong.getMessage());
        }
    }

    private void add(Verdict verdict, String subject, String finding) {
        checks.add(new Check(verdict, subject, finding));
    }
}
