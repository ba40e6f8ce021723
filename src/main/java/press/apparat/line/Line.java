package press.apparat.line;

/**
 * A line found by the breaker.
 *
 * @param start index of its first item (after glue and penalties discarded at the break before it)
 * @param end index of the item it breaks at: a glue, not set, or a penalty, whose width is set
 * @param ratio its adjustment ratio: stretch or shrink of each glue is its own times this
 */
public record Line(int start, int end, double ratio) {
}
