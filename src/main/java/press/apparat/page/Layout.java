package press.apparat.page;

import java.util.Optional;

/**
 * How a page was made up. Lengths in sp.
 *
 * @param area of its text and notes
 * @param grid the distance of its baselines; 0 for none
 * @param textEnd where its text ends, the bottom of its last thing, from the page's top
 * @param notes how high its notes are, with their rule and the white that the style asks for; 0 for none
 * @param portion what stands on it; nothing on a blank page
 */
public record Layout(Frame area, long grid, long textEnd, long notes, Optional<Portion> portion) {
    /** A part of a galley, which is known by its section's id. */
    public record Portion(String section, boolean first, boolean last) {
    }

    /** Where the area ends, from the page's top. */
    public long foot() {
        return area.y() + area.height();
    }

    /** The white that nothing asks for. */
    public long white() {
        return foot() - notes - textEnd;
    }
}
