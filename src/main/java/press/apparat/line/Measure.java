package press.apparat.line;

import java.util.function.IntToLongFunction;

/**
 * The widths of a paragraph's lines.
 *
 * @param settled the line from which on all are alike, so that breaks there need not be told apart by the number of
 *            the line they end (TeX's easy_line): without that a long paragraph would take quadratic time
 */
record Measure(IntToLongFunction widths, int settled) {
    /** @param most the greatest number of lines there can be */
    static Measure of(IntToLongFunction widths, int most) {
        int settled = most;
        while (settled > 0 && widths.applyAsLong(settled - 1) == widths.applyAsLong(most)) {
            settled--;
        }
        return new Measure(widths, settled);
    }

    long of(int line) {
        return widths.applyAsLong(line);
    }

    boolean alike(int line, int other) {
        return line == other || line >= settled && other >= settled;
    }
}
