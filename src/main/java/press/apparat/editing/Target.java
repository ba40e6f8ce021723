package press.apparat.editing;

import java.util.List;
import press.apparat.book.Inline;

/**
 * Something that can be linked to.
 *
 * @param id in the book
 * @param section the id of the section it stands in (its own, for a section)
 * @param title its title or caption without notes and links; empty where it has none
 */
public record Target(String id, String section, Name name, List<Inline> title) {
    /**
     * What a thing goes by.
     *
     * @param kind what it is, by the word for it in the tables: "figure", "note", "preface"; empty for what has no name
     *            but its own words, or none at all
     * @param number as printed: "3", "II", "b"; empty where it has none
     * @param within the id of the section in which alone its number is its own; empty where it is so in the whole book
     * @param label how the book's language names it: "figure 3", "chapter 2"; the title's words where it has no number
     */
    public record Name(String kind, String number, String within, String label) {
        private static final String LINE = "line";

        /** Words in a text whose lines are counted when pages are made up. */
        static Name counted(String label) {
            return new Name(LINE, "", "", label);
        }

        /** Something without a kind. */
        static Name of(String label) {
            return new Name("", "", "", label);
        }
    }

    /** Whether it goes by the numbers of its lines, which are known when pages are made up. */
    public boolean isCounted() {
        return name.kind().equals(Name.LINE);
    }

    /** How the book's language names it. */
    public String label() {
        return name.label();
    }
}
