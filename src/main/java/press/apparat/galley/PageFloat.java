package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import press.apparat.style.Style;

/**
 * What floats to the head or the foot of a page (CSS Page Floats 3), the page of its place in the text or a later one.
 * Floats keep their order. Lengths in sp.
 *
 * @param strips one below the other, from the page's left margin
 * @param above white between the text and what stands at the foot
 * @param below white between what stands at the head and the text
 * @param place TOP, BOTTOM, or SNAP_BLOCK for whichever comes first
 * @param plate the named page that it has to itself; empty for one that shares its page with text
 */
public record PageFloat(List<Strip> strips, long above, long below, Style.Float place,
        java.util.Optional<String> plate) {
    /** The same with every strip changed. */
    public PageFloat each(UnaryOperator<Strip> change) {
        return new PageFloat(strips.stream().map(change).toList(), above, below, place, plate);
    }

    private long content() {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    /** The height it takes at the head of a page, or at its foot. */
    public long height(boolean atHead) {
        return content() + (atHead ? below : above);
    }

    /** All that is set there, with the white. */
    public List<Strip> strips(boolean atHead) {
        List<Strip> all = new ArrayList<>(strips);
        all.add(atHead ? all.size() : 0, Strip.space(atHead ? below : above));
        return all;
    }

    /** The notes that are called in it. */
    public List<HungNote> notes() {
        return strips.stream().flatMap(strip -> strip.notes().stream()).toList();
    }
}
