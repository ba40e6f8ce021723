package press.apparat.line;

/**
 * A line found by the breaker.
 *
 * @param start index of its first item (after glue and penalties discarded at the break before it)
 * @param end index of the item it breaks at: a glue, not set, or a penalty, whose width is set
 * @param ratio its adjustment ratio: stretch or shrink of each glue is its own times this; never under −1, and 0 in
 *            a line too short that has nothing to stretch
 * @param excess by how much it sticks out of its measure when shrunk as far as it goes, in sp; 0 for a line that fits
 */
public record Line(int start, int end, double ratio, long excess) {
    public boolean overfull() {
        return excess > 0;
    }

    /** Whether its words stand so far apart, or so near, that few lines of a book may be so (TYPOGRAPHY 3). */
    public boolean strained() {
        return Math.abs(ratio) > 0.7;
    }
}
