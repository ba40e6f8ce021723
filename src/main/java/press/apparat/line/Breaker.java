package press.apparat.line;

import java.util.List;
import java.util.function.IntToLongFunction;

/** Breaks paragraphs into lines by total fit (Knuth & Plass 1981). */
public final class Breaker {
    private Breaker() {
    }

    /**
     * The lines with the fewest total demerits. Where no set of breaks is within the tolerance, the least bad one;
     * a box wider than its line stands alone on it (ratio −1 or below marks an overfull line).
     *
     * @param items a paragraph: its last three items are a forbidden penalty, glue that stretches, a forced penalty
     * @param measure the width in sp of line 0, 1, 2 …
     */
    public static List<Line> lines(List<Item> items, IntToLongFunction measure, Tolerance tolerance) {
        throw new UnsupportedOperationException();
    }
}
