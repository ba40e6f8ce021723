package press.apparat.editing;

import java.util.List;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;

/**
 * The line of an entry, part by part, with the signs between the parts (The Chicago Manual of Style, 17th edition,
 * 16.94–16.100): "Skryabin. See Molotov, Vyacheslav", "plenum, 45, 71–73. See also Presidium". Below a main heading a
 * reference stands in parentheses. Where an entry has others below it, what else is of interest comes after them.
 */
public final class IndexLine {
    private final IndexWords words;
    private final Parts parts;

    /** Takes the parts of a line in order. */
    public interface Parts {
        void heading(List<Inline> words);

        void text(String text);

        void locators(Inline.Locators locators);

        /** A word such as "See" and what it leads to. */
        void references(String word, List<IndexEntry.Reference> references, boolean also);
    }

    public IndexLine(IndexWords words, Parts parts) {
        this.words = words;
        this.parts = parts;
    }

    /** Whether it has a line of its own for what else is of interest. */
    public static boolean isRelated(IndexEntry entry) {
        return !entry.entries().isEmpty() && !entry.references().seeAlso().isEmpty();
    }

    /** @param level of the entry, 1 for a main heading */
    public void entry(IndexEntry entry, int level) {
        parts.heading(entry.heading());
        if (!entry.locators().places().isEmpty()) {
            parts.text(", ");
            parts.locators(entry.locators());
        }
        refer(entry.references().see(), level, false);
        if (!isRelated(entry)) {
            refer(entry.references().seeAlso(), level, true);
        }
    }

    private void refer(List<IndexEntry.Reference> references, int level, boolean also) {
        if (!references.isEmpty()) {
            boolean main = level == 1;
            parts.text(main ? ". " : " (");
            parts.references(main ? word(also) : also ? words.seeAlsoBelow() : words.seeBelow(), references, also);
            parts.text(main ? "" : ")");
        }
    }

    private String word(boolean also) {
        return also ? words.seeAlso() : words.see();
    }

    /** The line after the entries below it. */
    public void related(IndexEntry entry) {
        parts.references(words.seeAlsoBelow(), entry.references().seeAlso(), true);
    }
}
