package dev.footnote.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A web page as a browser or an office program saves it: the page, and beside it a folder of the same name with its
/// pictures, scripts and the advertisements of its frames, which are no documents.
final class SavedPage {
    private static final List<String> FOLDERS = List.of(
            "_files", ".files", "-Dateien", "_archivos", "_fichiers", "_arquivos", "_bestanden", "-filer", ".fld");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private SavedPage() {}

    /// Whether a folder belongs to a page beside it.
    static boolean isCompanion(Path folder) {
        String name = folder.getFileName().toString();
        return FOLDERS.stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .anyMatch(
                        page -> PAGES.stream().anyMatch(end -> Files.isRegularFile(folder.resolveSibling(page + end))));
    }
}
