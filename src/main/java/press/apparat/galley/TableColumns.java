package press.apparat.galley;

import java.util.Arrays;

/** The columns of a table: their widths in sp, and the alignment of their numbers. */
record TableColumns(long[] widths, Decimals decimals) {
    long width() {
        return Arrays.stream(widths).sum();
    }

    long left(TableGrid.Slot slot) {
        return Arrays.stream(widths, 0, slot.column()).sum();
    }

    long width(TableGrid.Slot slot) {
        return Arrays.stream(widths, slot.column(), slot.columnEnd()).sum();
    }
}
