package press.apparat.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** A folder that nothing is read out of: no {@code ../x}, no absolute path, no symbolic link that leads outside. */
public final class Folder {
    private static final int DEEPEST = 8;

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    boolean exists() {
        return Files.isDirectory(root);
    }

    /** The bytes of a file by its path below the folder, with slashes; a file that cannot be had is reported. */
    Optional<byte[]> read(String path, Span namedAt, Diagnostics diagnostics) {
        try {
            Optional<Path> file = find(path);
            if (file.isEmpty()) {
                diagnostics.report(missing(path, namedAt));
                return Optional.empty();
            }
            if (!file.get().toRealPath().startsWith(root.toRealPath())) {
                diagnostics.report(outside(path, namedAt));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file.get()));
        } catch (Outside outside) {
            diagnostics.report(outside(path, namedAt));
        } catch (IOException | SecurityException unreadable) {
            diagnostics.report(Diagnostic.error("M003", namedAt, "\"" + path + "\" cannot be read"));
        }
        return Optional.empty();
    }

    /** The bytes of a file, where there is one and it can be had. */
    Optional<byte[]> look(String path) {
        try {
            Optional<Path> file = find(path);
            return file.isPresent() && file.get().toRealPath().startsWith(root.toRealPath())
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
        } catch (Outside | IOException absent) {
            return Optional.empty();
        }
    }

    private Optional<Path> find(String path) throws Outside {
        try {
            Path file = root.resolve(path).normalize();
            if (path.contains(":") || path.contains("\\") || !file.startsWith(root.normalize())) {
                throw new Outside();
            }
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static final class Outside extends Exception {
        Outside() {
            super(null, null, false, false);
        }
    }

    private Diagnostic missing(String path, Span namedAt) {
        Diagnostic missing = Diagnostic.error("M003", namedAt, "no file \"" + path + "\"");
        return Nearest.help(path, names("")).map(missing::help).orElse(missing);
    }

    private static Diagnostic outside(String path, Span namedAt) {
        return Diagnostic.error("M004", namedAt, "\"" + path + "\" is outside the book's folder")
                .help("put the file below manuscript/ and name it from there");
    }

    /** The files below the folder whose names end so, by their paths with slashes, in order. */
    List<String> names(String ending) {
        return names(ending, DEEPEST);
    }

    List<String> names(String ending, int depth) {
        try (Stream<Path> files = Files.walk(root.resolve("."), depth)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file.normalize()).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending)).filter(name -> !name.startsWith(".")).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
