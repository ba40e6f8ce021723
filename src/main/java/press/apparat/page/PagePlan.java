package press.apparat.page;

import java.util.List;

/**
 * A page as the breaker wants it.
 *
 * @param from its first strip
 * @param to the strip after its last
 * @param notes at its foot, in order
 * @param overfull by how much it is too tall, in sp
 * @param late how many notes called on it or before begin on a later one
 */
record PagePlan(int from, int to, List<NotePart> notes, long overfull, long late) {
}
