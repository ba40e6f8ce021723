package press.apparat.galley;

import java.util.Arrays;
import java.util.List;

/**
 * Balances the columns of a table that fills its measure, so that it is as low as can be: width is moved from column to
 * column, in smaller and smaller steps, as long as that saves lines; among widths of equal height those whose
 * fullest cells are least crowded are taken. A hill is climbed, not all of them, but from several sides.
 */
final class ColumnBalance {
    /** The first and the last step, as shares of the measure. */
    private static final int FIRST = 4;
    private static final int LAST = 200;

    private final List<List<CellText>> rows;
    private final long[] least;

    /** @param rows the cells that begin in each row */
    ColumnBalance(List<List<CellText>> rows, long[] least) {
        this.rows = rows;
        this.least = least;
    }

    /** The best that is found from some widths on; their sum stays the same. */
    long[] of(List<long[]> starts) {
        long[] best = starts.get(0);
        for (long[] start : starts) {
            long[] climbed = climbed(start);
            best = cost(climbed).isLess(cost(best)) ? climbed : best;
        }
        return best;
    }

    /** What is bad about some widths: the lines of the table, then how crowded its rows are. */
    private record Cost(long lines, double crowd) {
        boolean isLess(Cost other) {
            return lines != other.lines ? lines < other.lines : crowd < other.crowd * (1 - 1e-9);
        }
    }

    private long[] climbed(long[] start) {
        long[] widths = start.clone();
        long measure = Arrays.stream(widths).sum();
        Cost cost = cost(widths);
        for (long step = measure / FIRST; step > measure / LAST; step /= 2) {
            Cost before;
            do {
                before = cost;
                for (int move = 0; move < widths.length * widths.length; move++) {
                    cost = moved(widths, new Move(move / widths.length, move % widths.length, step), cost);
                }
            } while (cost.isLess(before));
        }
        return widths;
    }

    private record Move(int from, int to, long step) {
    }

    /** Moves some width if that is for the better. */
    private Cost moved(long[] widths, Move move, Cost cost) {
        if (move.from() == move.to() || widths[move.from()] - move.step() < least[move.from()]) {
            return cost;
        }
        widths[move.from()] -= move.step();
        widths[move.to()] += move.step();
        Cost moved = cost(widths);
        if (moved.isLess(cost)) {
            return moved;
        }
        widths[move.from()] += move.step();
        widths[move.to()] -= move.step();
        return cost;
    }

    private Cost cost(long[] widths) {
        long lines = 0;
        double crowd = 0;
        for (List<CellText> row : rows) {
            int height = 0;
            double fullest = 0;
            for (CellText cell : row) {
                long width = Arrays.stream(widths, cell.slot().column(), cell.slot().columnEnd()).sum();
                height = Math.max(height, cell.slot().cell().rows() == 1 ? cell.height(width) : 0);
                fullest = Math.max(fullest, (double) cell.longestLine() / Math.max(1, width));
            }
            lines += height;
            crowd += fullest * fullest;
        }
        return new Cost(lines, crowd);
    }
}
