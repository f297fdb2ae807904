package dev.footnote.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The folder of documents on disk.
public final class DocumentFolder {
    private final Path root;

    public DocumentFolder(Path root) {
        this.root = root;
    }

    /// Hears of what stands in the folder at one moment.
    public interface Visitor {
        /// A file; they come in the order of their names.
        void file(DocumentFile file);

        /// What could not even be listed; in no order.
        void skipped(SkippedFile skipped);
    }

    public Path root() {
        return root;
    }

    /// Looks at all files below the folder, which may itself be a symbolic link. Hidden files and folders, files
    /// called README, and what a browser saved beside a page are passed over; links in the folder are not
    /// followed, and what is no ordinary file is not opened. Holds no more of the files than one folder has.
    ///
    /// @throws IOException when the folder itself cannot be read
    public void walk(Visitor visitor) throws IOException {
        Path folder = root.toRealPath();
        new Walk(folder, visitor).enter(folder, "");
    }

    /// All files that [#walk] finds.
    public List<DocumentFile> list() throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        walk(new Visitor() {
            @Override
            public void file(DocumentFile file) {
                files.add(file);
            }

            @Override
            public void skipped(SkippedFile skipped) {
                // only the files are asked for
            }
        });
        return files;
    }

    /// The file that [#walk] would find under that name, if there is one.
    ///
    /// @throws IOException when the folder itself cannot be read
    public Optional<DocumentFile> find(String name) throws IOException {
        Path folder = root.toRealPath();
        Path path = folder.resolve(name);
        String last = path.getFileName().toString();
        if (isHidden(last) || isReadme(last) || !VisibleName.isVisible(name) || isInCompanion(folder, path)) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes attributes = attributes(path);
            return attributes.isRegularFile() ? Optional.of(file(folder, name, attributes)) : Optional.empty();
        } catch (IOException goneOrClosed) {
            return Optional.empty();
        }
    }

    private static boolean isInCompanion(Path folder, Path path) {
        for (Path above = path.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (SavedPage.isCompanion(above)) {
                return true;
            }
        }
        return false;
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static DocumentFile file(Path folder, String name, BasicFileAttributes attributes) {
        return new DocumentFile(
                folder, name, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static boolean isReadme(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("readme.md") || lower.equals("readme.txt") || lower.equals("readme");
    }

    private record Walk(Path root, Visitor visitor) {
        private static final String CLOSED = "it cannot be opened; check its permissions";

        /// What one folder holds: its files, and its folders, whose names have a `/` at their end, so that they come
        /// where what is in them has its place among the files.
        private record Content(List<DocumentFile> files, List<Folder> folders) {
            private void sort() {
                files.sort(Comparator.comparing(DocumentFile::name));
                folders.sort(Comparator.comparing(Folder::name));
            }
        }

        /// @param path the folder's own, since its name may be no text
        private record Folder(Path path, String name) {}

        /// @param below the folder's name below the root with a `/` at its end; empty for the root
        private void enter(Path folder, String below) throws IOException {
            Content content = new Content(new ArrayList<>(), new ArrayList<>());
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    take(entry, below, content);
                }
            } catch (DirectoryIteratorException failed) {
                throw failed.getCause();
            } catch (IOException closed) {
                if (below.isEmpty()) {
                    throw closed;
                }
                skip(below.substring(0, below.length() - 1), CLOSED);
            }
            content.sort();
            int next = 0;
            for (Folder inside : content.folders()) {
                while (next < content.files().size()
                        && content.files().get(next).name().compareTo(inside.name()) < 0) {
                    visitor.file(content.files().get(next++));
                }
                enter(inside.path(), inside.name());
            }
            content.files().subList(next, content.files().size()).forEach(visitor::file);
        }

        private void take(Path entry, String below, Content content) {
            String last = entry.getFileName().toString();
            if (isHidden(last)) {
                return;
            }
            String name = below + last;
            try {
                BasicFileAttributes attributes = attributes(entry);
                if (attributes.isDirectory() && SavedPage.isCompanion(entry)) {
                    return;
                }
                if (attributes.isDirectory()) {
                    content.folders().add(new Folder(entry, name + "/"));
                } else if (!isReadme(last)) {
                    takeFile(name, attributes, content);
                }
            } catch (IOException closed) {
                skip(name, CLOSED);
            }
        }

        private void takeFile(String name, BasicFileAttributes attributes, Content content) {
            if (attributes.isSymbolicLink()) {
                skip(name, "it is a symbolic link; copy the file itself into the folder");
            } else if (!attributes.isRegularFile()) {
                skip(name, "it is a device, a pipe or the like; put a file there");
            } else if (!VisibleName.isVisible(name)) {
                skip(name, "its name has characters that cannot be shown; rename it");
            } else {
                content.files().add(file(root, name, attributes));
            }
        }

        private void skip(String name, String reason) {
            visitor.skipped(new SkippedFile(VisibleName.of(name), reason));
        }
    }
}
