package press.apparat.book;

import java.util.List;

/**
 * An entry of an index: a heading with its places, and the entries below it.
 *
 * @param id the same for no other node of the book: references lead to it
 * @param heading without notes and without links
 * @param locators of its places; without any where the heading only gathers others or refers to them
 * @param references to other headings
 * @param entries below it, in order
 */
public record IndexEntry(String id, List<Inline> heading, Inline.Locators locators, References references,
        List<IndexEntry> entries) {
    /** Entries under one letter, which is empty for signs and numbers. */
    public record Group(String letter, List<IndexEntry> entries) {
    }

    /** Where a reader is sent: to a heading that stands for this one, or to others of interest. */
    public record References(List<Reference> see, List<Reference> seeAlso) {
        public static final References NONE = new References(List.of(), List.of());

        public boolean isEmpty() {
            return see.isEmpty() && seeAlso.isEmpty();
        }
    }

    /** A heading referred to; {@code target} is the id of its entry. */
    public record Reference(String target, List<Inline> words) {
    }
}
