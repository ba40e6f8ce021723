package press.apparat.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files on the class path: those of these tests, and the press's own fonts. */
final class Files {
    private Files() {
    }

    static byte[] read(String name) {
        return find(Files.class.getPackageName().replace('.', '/') + '/' + name).orElseThrow();
    }

    static Optional<byte[]> style(String path) {
        return find("press/apparat/styles/" + path);
    }

    private static Optional<byte[]> find(String path) {
        try (InputStream in = Files.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
