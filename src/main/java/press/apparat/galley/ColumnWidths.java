package press.apparat.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of a table's columns in sp. As in CSS 2.2, clause 17.5.2.2, every column gets the room of its longest
 * word at least and of its longest line at most. Where that is too much for the measure, what room there is goes to the
 * narrower columns first, to all by what they lack, or to one of them, whichever {@link ColumnBalance} makes the lowest
 * table of.
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
    long[] within(long measure, boolean fill, List<List<CellText>> rows) {
        long narrow = Arrays.stream(least).sum();
        long wide = Arrays.stream(most).sum();
        if (narrow >= measure) {
            return shares(new long[least.length], least, measure);
        }
        if (wide <= measure) {
            return fill ? shares(most, most, measure - wide) : most.clone();
        }
        long[] lacking = IntStream.range(0, least.length).mapToLong(i -> most[i] - least[i]).toArray();
        List<long[]> starts = new ArrayList<>(List.of(capped(cap(measure)), shares(least, lacking, measure - narrow)));
        for (int column = 0; column < least.length; column++) {
            starts.add(favouring(column, measure - narrow));
        }
        return new ColumnBalance(rows, least).of(starts);
    }

    /** One column as wide as it wants to be, or as can be; the others share what is left. */
    private long[] favouring(int column, long spare) {
        long[] base = least.clone();
        long more = Math.min(spare, most[column] - least[column]);
        base[column] += more;
        return shares(base, IntStream.range(0, least.length).mapToLong(i -> 1).toArray(), spare - more);
    }

    /** The width that no column is wider than, unless a word of it is, so that all of them fill the measure. */
    private long cap(long measure) {
        long low = 0;
        long high = measure;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (Arrays.stream(capped(middle)).sum() <= measure) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long[] capped(long cap) {
        return IntStream.range(0, least.length).mapToLong(i -> Math.max(least[i], Math.min(most[i], cap))).toArray();
    }

    /** A base and a share of the rest by weight; rounding goes to the last column. */
    private static long[] shares(long[] base, long[] weights, long rest) {
        long[] widths = base.clone();
        long total = Math.max(1, Arrays.stream(weights).sum());
        long given = 0;
        for (int i = 0; i < widths.length; i++) {
            long share = i == widths.length - 1 ? rest - given : rest * weights[i] / total;
            widths[i] += share;
            given += share;
        }
        return widths;
    }
}
