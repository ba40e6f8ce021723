package press.apparat.galley;

import java.util.List;
import press.apparat.measure.Length;
import press.apparat.style.Style;

/** Where the sides of a parallel text stand: those without a width of their own share what is left equally. In sp. */
record SideWidths(long left, long gap, long[] widths) {
    /** Sides in a row, which says how wide the gutter between them is (CSS Box Alignment 3, clause 8: column-gap). */
    static SideWidths of(List<ParallelSetter.Side> sides, Frame row) {
        long gap = row.style().layout().columns().gap().sp();
        Length room = new Length(row.width() - gap * (sides.size() - 1));
        long[] widths = sides.stream().map(side -> side.style().box().width())
                .mapToLong(width -> width.isAuto() ? -1 : width.in(room).sp()).toArray();
        long left = room.sp();
        int sharing = 0;
        for (long width : widths) {
            left -= Math.max(0, width);
            sharing += width < 0 ? 1 : 0;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] < 0 ? Math.max(0, left / sharing) : widths[i];
        }
        return new SideWidths(row.x(), gap, widths);
    }

    long width(int side) {
        return widths[side];
    }

    long left(int side) {
        long x = left;
        for (int before = 0; before < side; before++) {
            x += widths[before] + gap;
        }
        return x;
    }
}
