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
}
