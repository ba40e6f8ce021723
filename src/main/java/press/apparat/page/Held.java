package press.apparat.page;

import java.util.List;
import java.util.Optional;
import press.apparat.galley.ColumnSet;
import press.apparat.galley.Strip;

/**
 * A strip of a page.
 *
 * @param columns that its passage stands in
 * @param continuation what stands above it where it begins one of them
 */
record Held(Strip strip, Optional<ColumnSet> columns, List<Strip> continuation) {
    boolean isSpace() {
        return strip.space();
    }

    long height() {
        return strip.height();
    }

    /** Space is dropped at a column's head and foot, as at a page's. */
    static List<Held> withoutSpace(List<Held> strips) {
        int from = 0;
        int to = strips.size();
        while (from < to && strips.get(from).isSpace()) {
            from++;
        }
        while (to > from && strips.get(to - 1).isSpace()) {
            to--;
        }
        return strips.subList(from, to);
    }
}
