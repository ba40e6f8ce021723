package press.apparat.book;

import java.util.Optional;

/** Where style sheets and fonts are found: in the book's {@code styles/} first, then among the press's own. */
@FunctionalInterface
public interface Shelf {
    /** The bytes of a file by its path below {@code styles/}, with slashes; empty where there is none. */
    Optional<byte[]> find(String path);
}
