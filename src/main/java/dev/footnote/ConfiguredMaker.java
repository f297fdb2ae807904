package dev.footnote;

import dev.footnote.cli.Check;
import dev.footnote.cli.CliException;
import dev.footnote.cli.CommonOptions;
import dev.footnote.cli.Console;
import dev.footnote.cli.ExitCode;
import dev.footnote.cli.Workplace;
import dev.footnote.conversation.CommandSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Makes the program from the settings on disk.
record ConfiguredMaker(Path home, Map<String, String> environment, Console console) implements Workplace.Maker {
    @Override
    public Workplace open(CommonOptions options) throws CliException {
        Path config = config(options);
        if (options.config().isPresent() && !Files.isDirectory(config)) {
            throw new CliException(ExitCode.BAD_INPUT, Doctor.noFolder(config));
        }
        try {
            SettingsReader.Reading reading =
                    new SettingsReader(home, environment).read(config.resolve("footnote.yaml"));
            reading.warnings().forEach(console.err()::println);
            return Footnote.open(reading.settings().with(options), config, Clock.systemUTC());
        } catch (SettingsException wrong) {
            throw new CliException(ExitCode.BAD_INPUT, wrong.getMessage());
        }
    }

    @Override
    public List<CommandSpec> specs() {
        return Footnote.specs();
    }

    @Override
    public List<Check> checks(CommonOptions options) {
        return new Doctor(home, config(options), environment, options).checks();
    }

    private Path config(CommonOptions options) {
        return options.config().orElse(home.resolve("config"));
    }
}
