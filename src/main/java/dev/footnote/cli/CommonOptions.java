package dev.footnote.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command has.
public final class CommonOptions {
    @Option(names = "--documents", paramLabel = "DIR", description = "The folder of documents (default: seeds)")
    private @Nullable Path documents;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the index is kept (default: data)")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "DIR", description = "Where the settings are (default: config)")
    private @Nullable Path config;

    @Option(names = "--json", description = "Answer in JSON")
    private boolean json;

    public Optional<Path> documents() {
        return Optional.ofNullable(documents);
    }

    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    boolean json() {
        return json;
    }
}
