package press.apparat.galley;

import java.util.List;
import java.util.Map;
import press.apparat.placed.Placed;

/**
 * A piece of a galley that is not divided: a line with its leading, a space, a table's row, a figure. Heights in sp.
 *
 * @param height from its top to its bottom
 * @param content in the strip's own coordinates
 * @param notes whose calls stand in it, in order
 * @param strings named strings that it sets for running heads, by name
 * @param after what breaking the page after it costs
 * @param space whether it is only space, dropped at the top and the foot of a page
 */
public record Strip(long height, List<Placed> content, List<HungNote> notes, Map<String, String> strings, Cost after,
        boolean space) {

    /** The cost of a page break: 0 for none, FORBIDDEN where it is only made when nothing else fits. */
    public record Cost(int demerits) {
        public static final Cost FREE = new Cost(0);
        public static final Cost FORBIDDEN = new Cost(10_000);
    }
}
