package press.apparat.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import press.apparat.measure.Length;
import press.apparat.style.PageStyle;

/**
 * The sixteen margin boxes (CSS Paged Media 3, clause 5.1). The three of a side each have the whole of it here: their
 * one line of text is aligned in it, which gives the places of clause 5.3 as long as the texts do not meet.
 */
enum MarginBox {
    TOP_LEFT_CORNER(0, 0, 0.5), TOP_LEFT(1, 0, 0.5), TOP_CENTER(1, 0, 0.5), TOP_RIGHT(1, 0, 0.5),
    TOP_RIGHT_CORNER(2, 0, 0.5), RIGHT_TOP(2, 1, 0), RIGHT_MIDDLE(2, 1, 0.5), RIGHT_BOTTOM(2, 1, 1),
    BOTTOM_RIGHT_CORNER(2, 2, 0.5), BOTTOM_RIGHT(1, 2, 0.5), BOTTOM_CENTER(1, 2, 0.5), BOTTOM_LEFT(1, 2, 0.5),
    BOTTOM_LEFT_CORNER(0, 2, 0.5), LEFT_BOTTOM(0, 1, 1), LEFT_MIDDLE(0, 1, 0.5), LEFT_TOP(0, 1, 0);

    private final int column;
    private final int row;
    private final double lift;

    /** @param lift the share of the free height that is above its line (clause 5.3.2.4: top, middle, bottom) */
    MarginBox(int column, int row, double lift) {
        this.column = column;
        this.row = row;
        this.lift = lift;
    }

    /** By its name in CSS: "top-left". */
    static Optional<MarginBox> named(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(box -> box.name().equals(constant)).findFirst();
    }

    double lift() {
        return lift;
    }

    Frame in(PageStyle page) {
        long[] x = thirds(page.size().width(), page.margin().left(), page.margin().right());
        long[] y = thirds(page.size().height(), page.margin().top(), page.margin().bottom());
        return new Frame(x[column], y[row], x[column + 1] - x[column], y[row + 1] - y[row]);
    }

    private static long[] thirds(Length whole, Length before, Length after) {
        return new long[]{0, before.sp(), whole.minus(after).sp(), whole.sp()};
    }
}
