package press.apparat.line;

import java.util.function.IntToLongFunction;

/**
 * The widths of a paragraph's lines.
 *
 * @param settled the line from which on breaks are not told apart by the number of the line they end (TeX's easy_line):
 *            without that a long paragraph would take quadratic time
 * @param straying by how many lines a way may be longer or shorter on its way than the best one so far
 */
record Measure(IntToLongFunction widths, int settled, int straying) {
    /** A way that strays further comes back at a price that no reader would want to pay. */
    private static final int STRAYING = 5;

    /**
     * Lines are told apart as long as their widths differ.
     *
     * @param most the greatest number of lines there can be
     */
    static Measure of(IntToLongFunction widths, int most) {
        int settled = most;
        while (settled > 0 && widths.applyAsLong(settled - 1) == widths.applyAsLong(most)) {
            settled--;
        }
        return new Measure(widths, settled, most);
    }

    /** All lines are told apart; only ways near the best are followed, so that time is still in proportion to length. */
    static Measure counting(IntToLongFunction widths, int most) {
        return new Measure(widths, most, STRAYING);
    }

    long of(int line) {
        return widths.applyAsLong(line);
    }
}
