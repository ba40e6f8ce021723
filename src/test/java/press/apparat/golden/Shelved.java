package press.apparat.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a golden book was when it was last accepted: text files by their paths, with slashes, in a folder. */
record Shelved(Path folder) {
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile).forEach(path -> files.put(name(path), text(path)));
            }
        }
        return files;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes these files, and takes away those that were there and are no more. */
    void accept(Map<String, String> now) throws IOException {
        for (String name : files().keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : now.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
