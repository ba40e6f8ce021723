package press.apparat.line;

import java.util.Arrays;

/** Rows of integers that grow: a long paragraph has millions of breakpoints, too many for an object each. */
final class Table {
    private final int columns;
    private long[] cells;
    private int rows;

    Table(int columns) {
        this.columns = columns;
        this.cells = new long[columns * 64];
    }

    /** The new row's number. */
    int add(long... row) {
        int from = rows * columns;
        if (from == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        System.arraycopy(row, 0, cells, from, row.length);
        return rows++;
    }

    int rows() {
        return rows;
    }

    long get(int row, int column) {
        return cells[row * columns + column];
    }

    int getInt(int row, int column) {
        return (int) cells[row * columns + column];
    }

    void set(int row, int column, long value) {
        cells[row * columns + column] = value;
    }
}
