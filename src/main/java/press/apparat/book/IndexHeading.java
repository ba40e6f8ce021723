package press.apparat.book;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A heading of an index with those above it: "Molotov, Vyacheslav", then "as ambassador".
 *
 * @param levels the main heading, its subheading, and that one's: one to three
 */
public record IndexHeading(List<Level> levels) {
    /** More than main headings, subentries and sub-subentries no index has (The Chicago Manual of Style, 17th edition, 16.10). */
    public static final int DEEPEST = 3;

    /**
     * @param words as they are printed
     * @param sortKey what they are sorted by, where the author gave other words
     */
    public record Level(List<Inline> words, Optional<String> sortKey) {
        public String sort() {
            return sortKey.orElseGet(this::plain);
        }

        /** The printed words without their marks, by which a heading is told from others. */
        public String plain() {
            return PlainText.of(words);
        }
    }

    public IndexHeading {
        levels = List.copyOf(levels);
    }

    /** The printed words of all levels, without their marks. */
    public List<String> path() {
        return levels.stream().map(Level::plain).toList();
    }

    /** As a reference to it prints it: "Molotov, Vyacheslav: as ambassador". */
    public String plain() {
        return levels.stream().map(Level::plain).collect(Collectors.joining(": "));
    }

    /** The same with the words of every level changed. */
    public IndexHeading with(UnaryOperator<List<Inline>> change) {
        return new IndexHeading(
                levels.stream().map(level -> new Level(change.apply(level.words()), level.sortKey())).toList());
    }
}
