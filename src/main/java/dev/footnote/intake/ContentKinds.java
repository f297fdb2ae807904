package dev.footnote.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which content types are documents, and what their files are called.
final class ContentKinds {
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/markdown", "md"),
            Map.entry("text/x-markdown", "md"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("application/jsonl", "jsonl"),
            Map.entry("application/x-ndjson", "jsonl"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));

    /// What servers say that do not know better; the name has to tell then.
    private static final java.util.Set<String> ANYTHING =
            java.util.Set.of("application/octet-stream", "binary/octet-stream", "application/zip", "");

    private ContentKinds() {}

    /// The name that a file is to have; its own, where that tells a kind that fits.
    ///
    /// @throws IntakeException when the content is no document
    static String name(String name, String type) throws IntakeException {
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Optional<String> own = extension(name).filter(ContentKinds::isKnown);
        Optional<String> told = Optional.ofNullable(EXTENSIONS.get(bare));
        if (told.isEmpty() && !ANYTHING.contains(bare)) {
            throw new IntakeException("it is %s, which is no document that can be read".formatted(bare));
        }
        if (own.isPresent() && (told.isEmpty() || bare.equals("text/plain") || isSame(own.get(), told.get()))) {
            return name;
        }
        if (told.isEmpty()) {
            throw new IntakeException("neither its name nor its server tells what kind of document it is");
        }
        return name + "." + told.get();
    }

    /// Whether files of that extension are documents.
    static boolean isKnown(String extension) {
        return EXTENSIONS.containsValue(extension)
                || java.util.Set.of("htm", "xhtml", "text", "markdown", "ndjson")
                        .contains(extension);
    }

    private static boolean isSame(String own, String told) {
        return own.equals(told)
                || own.startsWith(told)
                || told.startsWith(own)
                || (own.equals("xhtml") && told.equals("html"));
    }

    /// What stands behind the last dot, in lower case.
    static Optional<String> extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
