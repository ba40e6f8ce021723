package press.apparat.page;

import java.util.List;
import press.apparat.galley.Strip;

/**
 * A page as the breaker wants it.
 *
 * @param to the break it ends at
 * @param text its strips, without the space that is dropped at its head and foot
 * @param notes at its foot, in order
 * @param fill what it comes to
 */
record PagePlan(int to, List<Strip> text, List<NotePart> notes, Fill fill) {
    /** By how much it is too tall, in sp. */
    long overfull() {
        return Math.max(0, -fill.white());
    }

    /** How many notes called on it or before begin on a later one. */
    long late() {
        return fill.foot().late();
    }
}
