package press.apparat.line;

import java.util.List;
import java.util.function.IntToLongFunction;

/** Breaks paragraphs into lines by total fit (Knuth & Plass 1981; Knuth, TeX: The Program, parts 38 and 39). */
public final class Breaker {
    private Breaker() {
    }

    /**
     * The lines with the fewest total demerits. Where no set of breaks is within the tolerance, the least bad one;
     * a box wider than its line stands alone on it, and the line tells by how much it sticks out. Takes time and
     * memory in proportion to the paragraph's length.
     *
     * @param items a paragraph: its last three items are a forbidden penalty, glue that stretches, a forced penalty
     * @param measure the width in sp of line 0, 1, 2 …; the same for all lines after some line
     * @throws IllegalArgumentException if the last item is not a forced penalty
     */
    public static List<Line> lines(List<Item> items, IntToLongFunction measure, Tolerance tolerance) {
        if (items.isEmpty()) {
            return List.of();
        }
        Breakpoints points = Breakpoints.of(items);
        Measure lines = Measure.of(measure, points.last());
        return TotalFit.within(tolerance, points, lines).lines()
                .or(() -> TotalFit.atAnyCost(tolerance, points, lines).lines()).orElseThrow();
    }
}
