package press.apparat.page;

import java.util.Optional;

/**
 * How a page was made up. Lengths in sp.
 *
 * @param area of its text and notes
 * @param grid the distance of its baselines; 0 for none
 * @param textEnd where its text ends, the bottom of its last thing, from the page's top
 * @param foot where the page ends, from its top: where the area does, or a line before or after
 * @param notes how high its notes are, with their rule and the white that the style asks for; 0 for none
 * @param text which of its things are its text
 * @param portion what stands on it; nothing on a blank page
 */
public record Layout(Frame area, long grid, long textEnd, long foot, long notes, Text text, Optional<Portion> portion) {
    /** The things of a page, in the order they are drawn, that are its text: neither floats nor notes nor heads. */
    public record Text(int first, int end) {
        public static final Text NONE = new Text(0, 0);

        boolean holds(int thing) {
            return first <= thing && thing < end;
        }
    }

    /** A part of a galley, which is known by its section's id; {@code next} is what kept the page from being fuller. */
    public record Portion(String section, boolean first, boolean last, Next next) {
    }

    /** What comes after a page. */
    public enum Next {
        /** Lines that any page may begin or end with. */
        FREE,
        /** Things that are not to be parted. */
        KEPT,
        /** Lines that call notes. */
        NOTED
    }

    /** The white that nothing asks for; less than 0 on a page that is a line longer than others. */
    public long white() {
        return area.y() + area.height() - notes - textEnd;
    }
}
