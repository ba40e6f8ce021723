package press.apparat.page;

import java.util.List;
import java.util.Optional;

/**
 * The cheapest way to a place; {@code before} is the place a page earlier.
 *
 * @param cost of all pages up to here
 * @param fill what the last of them holds
 * @param lines by how many its text is higher than with every passage as it is best by itself
 */
record Node(Place place, long cost, Fill fill, int lines, Optional<Node> before) {
    /** The end of a verso that does not matter, since the next page faces none. */
    static final int ALONE = Integer.MIN_VALUE;
    static final Node HEAD = new Node(new Place(0, List.of(), ALONE, 0), 0,
            new Fill(new Area(0, 1, 0), 0, Foot.NONE, 0, Fill.Demerits.NONE, false, Floats.none(0)), 0,
            Optional.empty());

    /**
     * @param at the break
     * @param carried what of the notes goes over it
     * @param facing where the page ended that the next one faces, as {@link Fill#end}
     * @param floats how many of the galley's floats stand on the pages before
     */
    record Place(int at, List<Rest> carried, int facing, int floats) {
    }

    int at() {
        return place.at();
    }

    List<Rest> carried() {
        return place.carried();
    }
}
