package press.apparat.galley;

import java.util.Arrays;

/**
 * The widths of a table's columns in sp (CSS 2.2, clause 17.5.2.2, automatic layout): every column gets the room of
 * its longest word, and what is left is shared in proportion to what its longest line still lacks.
 */
record ColumnWidths(long[] least, long[] most) {
    static ColumnWidths of(int columns) {
        return new ColumnWidths(new long[columns], new long[columns]);
    }

    /** A cell's content: its longest word and its longest line, spread over the columns it spans. */
    void cell(int column, int span, long word, long line) {
        long leastNow = Arrays.stream(least, column, column + span).sum();
        long mostNow = Arrays.stream(most, column, column + span).sum();
        for (int i = column; i < column + span; i++) {
            least[i] += Math.max(0, word - leastNow) / span;
            most[i] += Math.max(0, line - mostNow) / span;
        }
    }

    /** Widths for a table in a measure; {@code fill}: as wide as the measure even if less would do. */
    long[] within(long measure, boolean fill) {
        long narrow = Arrays.stream(least).sum();
        long wide = Arrays.stream(most).sum();
        if (narrow >= measure) {
            return shares(new long[least.length], least, measure);
        }
        if (wide <= measure) {
            return fill ? shares(most, most, measure - wide) : most.clone();
        }
        long[] lacking = new long[least.length];
        for (int i = 0; i < lacking.length; i++) {
            lacking[i] = Math.max(0, most[i] - least[i]);
        }
        return shares(least, lacking, measure - narrow);
    }

    /** A base and a share of the rest by weight; rounding goes to the last column. */
    private static long[] shares(long[] base, long[] weights, long rest) {
        long[] widths = base.clone();
        double total = Math.max(1, Arrays.stream(weights).sum());
        long given = 0;
        for (int i = 0; i < widths.length; i++) {
            long share = i == widths.length - 1 ? rest - given : (long) (rest * (weights[i] / total));
            widths[i] += share;
            given += share;
        }
        return widths;
    }
}
