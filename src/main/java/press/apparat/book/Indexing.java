package press.apparat.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a book is indexed.
 *
 * @param indexes in the order they stand in
 */
public record Indexing(List<Named> indexes, Order order) {
    /** A book without an index. */
    public static final Indexing NONE = new Indexing(List.of(), Order.LETTER);

    /** An index by its name, which may be empty, and the kinds of glossary terms whose mentions go into it. */
    public record Named(String name, Set<GlossaryTerm.Kind> glossary) {
    }

    /** How headings are sorted (The Chicago Manual of Style, 17th edition, 16.58–16.61; ISO 999:1996, clause 8). */
    public enum Order {
        /** As if there were no spaces: "Newark, Newborough, New York". */
        LETTER,
        /** Word after word: "New York, Newark, Newborough". */
        WORD
    }

    /** The name of the index that a mark means: that of the only one needs no saying. */
    public Optional<String> meant(String name) {
        boolean only = name.isEmpty() && indexes.size() == 1;
        return indexes.stream().map(Named::name).filter(one -> only || one.equals(name)).findFirst();
    }

    /** The index that takes terms of a kind by itself. */
    public Optional<String> of(GlossaryTerm.Kind kind) {
        return indexes.stream().filter(one -> one.glossary().contains(kind)).map(Named::name).findFirst();
    }
}
