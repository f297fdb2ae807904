package dev.footnote.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The folder of documents on disk.
public final class DocumentFolder {
    private final Path root;

    public DocumentFolder(Path root) {
        this.root = root;
    }

    /// What stands in the folder at this moment.
    ///
    /// @param files in the order of their names
    /// @param skipped what could not even be listed
    public record Listing(List<DocumentFile> files, List<SkippedFile> skipped) {
        public Listing {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
        }
    }

    public Path root() {
        return root;
    }

    /// Lists all files below the folder, which may itself be a symbolic link. Hidden files and folders and files called
    /// README are passed over; links in the folder are not followed, and what is no ordinary file is not opened.
    ///
    /// @throws IOException when the folder itself cannot be read
    public Listing list() throws IOException {
        Path folder = root.toRealPath();
        Visitor visitor = new Visitor(folder);
        Files.walkFileTree(folder, visitor);
        visitor.files.sort(Comparator.comparing(DocumentFile::name));
        return new Listing(visitor.files, visitor.skipped);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<DocumentFile> files = new ArrayList<>();
        private final List<SkippedFile> skipped = new ArrayList<>();

        private Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path) || isReadme(path)) {
                return FileVisitResult.CONTINUE;
            }
            String name = name(path);
            if (attributes.isSymbolicLink()) {
                skip(name, "it is a symbolic link; copy the file itself into the folder");
            } else if (!attributes.isRegularFile()) {
                skip(name, "it is a device, a pipe or the like; put a file there");
            } else if (!VisibleName.isVisible(name)) {
                skip(name, "its name has characters that cannot be shown; rename it");
            } else {
                files.add(new DocumentFile(
                        path,
                        name,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(root)) {
                throw failure;
            }
            skip(name(path), "it cannot be opened; check its permissions");
            return FileVisitResult.CONTINUE;
        }

        private void skip(String name, String reason) {
            skipped.add(new SkippedFile(VisibleName.of(name), reason));
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isReadme(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.equals("readme.md") || name.equals("readme.txt") || name.equals("readme");
    }
}
