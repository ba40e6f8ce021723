package press.apparat.line;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Breaks paragraphs into lines by total fit (Knuth & Plass 1981; Knuth, TeX: The Program, parts 38 and 39). */
public final class Breaker {
    /** Breakpoints of a hundred pages: beyond, the ways to them would fill too much memory. */
    private static final int MOST_POINTS = 1 << 16;

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
        return best(items, measure, tolerance).map(Way::lines).orElse(List.of());
    }

    /** The same with what they cost; none for no items. */
    public static Optional<Way> best(List<Item> items, IntToLongFunction measure, Tolerance tolerance) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Breakpoints points = Breakpoints.of(items);
        return Optional.of(way(tolerance, points, Measure.of(measure, points.last())));
    }

    /**
     * The lines with the fewest total demerits, as {@link #lines} finds them, and then, as far as the tolerance allows
     * them, the best with one line fewer, one line more, two lines more (TeX's \\looseness; TeX: The Program, §875).
     * Takes hardly longer, and time in proportion to the paragraph's length: a way that has at some place
     * five lines more or fewer than the best up to there is not followed. A paragraph of a hundred pages is only broken
     * the best way.
     *
     * @return the best first; at least one, but none for no items
     */
    public static List<Way> ways(List<Item> items, IntToLongFunction measure, Tolerance tolerance) {
        if (items.isEmpty()) {
            return List.of();
        }
        Breakpoints points = Breakpoints.of(items);
        List<Way> ways = points.last() > MOST_POINTS
                ? List.of()
                : TotalFit.within(tolerance, points, Measure.counting(measure, points.last())).ways();
        return ways.isEmpty() ? List.of(way(tolerance, points, Measure.of(measure, points.last()))) : ways;
    }

    /**
     * The best ways that lack one of some breaks, as far as the tolerance allows them: what else could be made of a
     * paragraph whose best lines have a blemish that the breaker does not see; none that lacks a forced break. Given all lines of the best way, the first
     * of them is the next best, but for such as have all its breaks and more. Takes as many times as long as there are
     * lines.
     *
     * @param lines of a way of the same items and measure, whose ends are the breaks
     * @return those with the fewest demerits first
     */
    public static List<Way> others(List<Item> items, IntToLongFunction measure, Tolerance tolerance, List<Line> lines) {
        return lines.stream().filter(line -> line.end() < items.size() - 1).map(line -> {
            Breakpoints points = Breakpoints.without(line.end(), items);
            return TotalFit.within(tolerance, points, Measure.of(measure, points.last())).way()
                    .filter(other -> other.lines().stream().noneMatch(o -> o.end() == line.end()));
        }).flatMap(Optional::stream).sorted(Comparator.comparingLong(Way::demerits)).toList();
    }

    private static Way way(Tolerance tolerance, Breakpoints points, Measure measure) {
        return TotalFit.within(tolerance, points, measure).way()
                .or(() -> TotalFit.atAnyCost(tolerance, points, measure).way()).orElseThrow();
    }
}
