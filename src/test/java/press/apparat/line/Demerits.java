package press.apparat.line;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;

/** The demerits of given lines, reckoned the long way from the book's formulas (The TeXbook, pp. 97–98). */
final class Demerits {
    /** Of lines of which one is not allowed. */
    static final long TOO_MANY = Long.MAX_VALUE;

    private Demerits() {
    }

    static long of(List<Item> items, List<Line> lines, IntToLongFunction measure, Tolerance tolerance) {
        long sum = 0;
        int fitness = 1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double ratio = ratio(items, line, measure.applyAsLong(i));
            long badness = badness(items, line, measure.applyAsLong(i));
            if (ratio < -1 || badness > Math.round(100 * Math.pow(tolerance.ratio(), 3))) {
                return TOO_MANY;
            }
            int now = ratio < 0 ? badness > 12 ? 0 : 1 : badness > 99 ? 3 : badness > 12 ? 2 : 1;
            sum += line(items, line, tolerance.linePenalty() + badness);
            sum += badness >= 34 ? tolerance.demerits().strained() : 0;
            sum += Math.abs(now - fitness) > 1 ? tolerance.demerits().fitness() : 0;
            if (i > 0) {
                sum += neighbours(items, lines.subList(i - 1, i + 1), i == lines.size() - 1, tolerance.demerits());
            }
            fitness = now;
        }
        return !tolerance.demerits().ladders() && ladder(items, lines) ? TOO_MANY : sum;
    }

    /** Three hyphenated lines running. */
    private static boolean ladder(List<Item> items, List<Line> lines) {
        return IntStream.range(2, lines.size()).anyMatch(i -> flagged(items, lines.get(i))
                && flagged(items, lines.get(i - 1)) && flagged(items, lines.get(i - 2)));
    }

    private static long neighbours(List<Item> items, List<Line> pair, boolean last, Tolerance.Demerits each) {
        List<Box> before = boxes(items, pair.get(0));
        List<Box> after = boxes(items, pair.get(1));
        long sum = 0;
        if (!before.isEmpty() && !after.isEmpty()) {
            sum += alike(before.get(0), after.get(0)) ? each.stack() : 0;
            sum += alike(before.get(before.size() - 1), after.get(after.size() - 1)) ? each.stack() : 0;
        }
        if (flagged(items, pair.get(0))) {
            sum += last ? each.finalHyphen() : flagged(items, pair.get(1)) ? each.hyphen() : 0;
        }
        return sum;
    }

    private static boolean alike(Box one, Box other) {
        return one.word() == other.word() && one.word() != Box.NO_WORD;
    }

    private static List<Box> boxes(List<Item> items, Line line) {
        return items.subList(line.start(), line.end()).stream().filter(Box.class::isInstance).map(Box.class::cast)
                .toList();
    }

    private static long line(List<Item> items, Line line, long base) {
        long cost = items.get(line.end()) instanceof Penalty penalty ? penalty.cost() : 0;
        return base * base + (cost >= 0 ? cost * cost : cost > Penalty.FORCED ? -cost * cost : 0);
    }

    private static boolean flagged(List<Item> items, Line line) {
        return items.get(line.end()) instanceof Penalty penalty && penalty.flagged();
    }

    private static long badness(List<Item> items, Line line, long measure) {
        long gap = measure - width(items, line);
        long give = gap < 0 ? shrink(items, line) : stretch(items, line);
        if (gap == 0 || line.start() == line.end()) {
            return 0;
        }
        long ratio = give == 0 ? 30 * 297 : Math.min(30 * 297, 297 * Math.abs(gap) / give);
        return (ratio * ratio * ratio + 131_072) / 262_144;
    }

    private static double ratio(List<Item> items, Line line, long measure) {
        long gap = measure - width(items, line);
        return gap == 0 ? 0 : gap > 0 ? (double) gap / stretch(items, line) : (double) gap / shrink(items, line);
    }

    private static long width(List<Item> items, Line line) {
        long width = items.get(line.end()) instanceof Penalty penalty ? penalty.width() : 0;
        List<Box> boxes = boxes(items, line);
        if (!boxes.isEmpty()) {
            width -= boxes.get(0).hang().left() + (width == 0 ? boxes.get(boxes.size() - 1).hang().right() : 0);
        }
        for (Item item : items.subList(line.start(), line.end())) {
            width += item instanceof Box box ? box.width() : item instanceof Glue glue ? glue.width() : 0;
        }
        return width;
    }

    private static long stretch(List<Item> items, Line line) {
        return items.subList(line.start(), line.end()).stream()
                .mapToLong(
                        item -> item instanceof Glue glue ? glue.stretch() : item instanceof Box box ? box.give() : 0)
                .sum();
    }

    private static long shrink(List<Item> items, Line line) {
        return items.subList(line.start(), line.end()).stream()
                .mapToLong(item -> item instanceof Glue glue ? glue.shrink() : item instanceof Box box ? box.give() : 0)
                .sum();
    }
}
