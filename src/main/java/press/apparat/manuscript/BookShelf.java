package press.apparat.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import press.apparat.book.Shelf;

/** The book's own style sheets and fonts, then those that the press carries. */
record BookShelf(Folder own) implements Shelf {
    private static final String PRESS = "/press/apparat/styles/";

    @Override
    public Optional<byte[]> find(String path) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            return Optional.empty();
        }
        return own.look(path).or(() -> carried(path));
    }

    private static Optional<byte[]> carried(String path) {
        try (InputStream in = BookShelf.class.getResourceAsStream(PRESS + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
