package press.apparat.line;

import static press.apparat.line.ActiveBreaks.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One pass over a paragraph, from breakpoint to breakpoint (TeX: The Program, §829–§875). */
final class TotalFit {
    /** Where no lines are good, a third hyphenated one running is worse than a very short one. */
    private static final long THIRD_HYPHEN = 1_000_000_000;

    private final Tolerance tolerance;
    private final Breakpoints points;
    private final Measure measure;
    /** Whether any line will do, however loose, and one that sticks out where nothing else is left. */
    private final boolean desperate;
    /** More than the tolerance allows, to be safe from rounding. */
    private final long mostStretch;

    private final ActiveBreaks active;
    /** The measure of the lines under consideration. */
    private long width;
    /** A twentieth of it at need, so that no line counts as stretched more than twenty times. */
    private long emergencyStretch;
    /**
     * The best way to the breakpoint under consideration by a line of each class, and its demerits: first by such as
     * may be hyphenated once more, then by the second hyphenated line running.
     */
    private final int[] best = new int[2 * Fitness.CLASSES];
    private final long[] fewest = new long[2 * Fitness.CLASSES];
    /** The way to it by the line that sticks out least. */
    private int lastResort;
    private long leastExcess;
    /** The number of lines on the best way to the last breakpoint that a line could end at. */
    private int likely;

    private TotalFit(Tolerance tolerance, Breakpoints points, Measure measure, boolean desperate) {
        this.tolerance = tolerance;
        this.points = points;
        this.measure = measure;
        this.desperate = desperate;
        this.mostStretch = (long) Math.ceil(tolerance.ratio()) + 1;
        this.active = new ActiveBreaks(measure.settled());
    }

    static TotalFit within(Tolerance tolerance, Breakpoints points, Measure measure) {
        return new TotalFit(tolerance, points, measure, false);
    }

    static TotalFit atAnyCost(Tolerance tolerance, Breakpoints points, Measure measure) {
        return new TotalFit(tolerance, points, measure, true);
    }

    /** The best way, or nothing if the tolerance does not allow any. */
    Optional<Way> way() {
        return run() ? Optional.of(wayTo(bestOfAll())) : Optional.empty();
    }

    /**
     * The best way, and the best with one line fewer, one more, two more, as far as there are any. Lines are told apart
     * by their number up to the last (TeX: The Program, §875), if the measure says so.
     */
    List<Way> ways() {
        if (!run()) {
            return List.of();
        }
        int best = bestOfAll();
        List<Way> ways = new ArrayList<>(List.of(wayTo(best)));
        int lines = active.line(best);
        for (int other = lines - 1; other <= lines + 2; other++) {
            if (other != lines && active.has(other)) {
                ways.add(wayTo(bestOf(other)));
            }
        }
        return ways;
    }

    /** Whether there is a way to the end. */
    private boolean run() {
        for (int point = 1; point <= points.last() && !active.isEmpty(); point++) {
            consider(point);
        }
        return !active.isEmpty();
    }

    /** Tries to end a line at a breakpoint, from every active break; what is found is for lines not yet looked at. */
    private void consider(int point) {
        lastResort = NONE;
        leastExcess = Long.MAX_VALUE;
        long fewestOfAll = Long.MAX_VALUE;
        int likeliest = likely;
        for (int group = active.highest(); group >= active.lowest(); group--) {
            keepThose(group, point);
            long least = Math.min(least(0), least(Fitness.CLASSES));
            if (least < fewestOfAll) {
                fewestOfAll = least;
                likeliest = group + 1;
            }
            if (Math.abs(group + 1 - likely) <= measure.straying()) {
                record(point);
            }
        }
        likely = likeliest;
        if (active.isEmpty() && desperate) {
            int state = ladder(lastResort, point) ? Fitness.CLASSES + Fitness.TIGHT : Fitness.TIGHT;
            active.append(active.add(lastResort, point, state, active.demerits(lastResort)));
        }
    }

    /** Weighs the lines of one number; takes out the breaks from which no line can reach so far. */
    private void keepThose(int group, int point) {
        beginLine(group);
        boolean ascending = points.ascending() && !desperate && !points.forced(point);
        int kept = NONE;
        for (int node = active.after(group, kept); node != NONE; node = active.after(group, kept)) {
            if (ascending && tooShort(active.point(node), point)) {
                return;
            }
            if (reaches(node, point)) {
                kept = node;
            } else {
                active.removeAfter(group, kept);
            }
        }
    }

    private void beginLine(int line) {
        width = measure.of(line);
        emergencyStretch = desperate ? Math.max(1, width / 20) : 0;
        Arrays.fill(fewest, Long.MAX_VALUE);
    }

    /**
     * Whether the line is so short that those from later breaks, which are shorter, are not worth a look. Of the
     * breaks in reach of a line only the first few can make it.
     */
    private boolean tooShort(int from, int point) {
        return width - points.width(from, point) > points.stretch(from, point) * mostStretch;
    }

    /** Whether a line from an active break may go on beyond a breakpoint; if it may end there it is weighed. */
    private boolean reaches(int node, int point) {
        int from = active.point(node);
        if (points.at(point) < points.start(from)) {
            return true;
        }
        long gap = width - points.width(from, point);
        long excess = -gap - points.shrink(from, point);
        if (excess <= 0) {
            weigh(node, point, gap, badness(from, point, gap));
        }
        if (excess <= points.slack(point) && !points.forced(point)) {
            return true;
        }
        remember(node, excess);
        return false;
    }

    private long badness(int from, int point, long gap) {
        if (gap < 0) {
            return Fitness.badness(-gap, points.shrink(from, point));
        }
        if (points.at(point) == points.start(from)) {
            return 0; // nothing between two forced breaks
        }
        return Fitness.badness(gap, Math.max(0, points.stretch(from, point)) + emergencyStretch);
    }

    private void remember(int node, long excess) {
        if (excess < leastExcess || excess == leastExcess && active.demerits(node) < active.demerits(lastResort)) {
            lastResort = node;
            leastExcess = excess;
        }
    }

    private void weigh(int node, int point, long gap, long badness) {
        boolean third = active.ladder(node) && points.flagged(point);
        if ((badness > tolerance.badness() || third) && !desperate) {
            return;
        }
        int fitness = gap < 0 ? Fitness.ofShrunk(badness) : Fitness.ofStretched(badness);
        int state = ladder(node, point) ? Fitness.CLASSES + fitness : fitness;
        long demerits = active.demerits(node) + demerits(point, badness) + neighbours(node, point, fitness)
                + (badness >= Fitness.STRAINED ? tolerance.demerits().strained() : 0) + (third ? THIRD_HYPHEN : 0);
        if (demerits <= fewest[state]) {
            fewest[state] = demerits;
            best[state] = node;
        }
    }

    /** Whether a line is the second hyphenated one running, so that the next may not be. */
    private boolean ladder(int node, int point) {
        return !tolerance.demerits().ladders() && points.flagged(point) && points.flagged(active.point(node));
    }

    private long demerits(int point, long badness) {
        long line = tolerance.linePenalty() + badness;
        long cost = points.cost(point);
        if (cost >= 0) {
            return line * line + cost * cost;
        }
        return points.forced(point) ? line * line : line * line - cost * cost;
    }

    /** What the line costs beside the one before it, and beside the beginning of the next. */
    private long neighbours(int node, int point, int fitness) {
        int before = active.point(node);
        Tolerance.Demerits each = tolerance.demerits();
        long demerits = Math.abs(fitness - active.fitness(node)) > 1 ? each.fitness() : 0;
        if (active.line(node) > 0 && points.start(before) < points.at(point) && points.endAlike(before, point)) {
            demerits += each.stack();
        }
        if (point < points.last() && points.beginAlike(before, point)) {
            demerits += each.stack();
        }
        if (!points.flagged(before)) {
            return demerits;
        }
        if (point == points.last()) {
            return demerits + each.finalHyphen();
        }
        return points.flagged(point) ? demerits + each.hyphen() : demerits;
    }

    /** Makes a breakpoint active in each class that could still win; the last line of a ladder never beats a freer one. */
    private void record(int point) {
        long free = least(0);
        record(point, 0, free);
        record(point, Fitness.CLASSES, Math.min(free, least(Fitness.CLASSES)));
    }

    private void record(int point, int from, long least) {
        long most = least == Long.MAX_VALUE ? least : least + tolerance.demerits().fitness();
        for (int state = from + Fitness.VERY_LOOSE; state >= from + Fitness.TIGHT; state--) {
            if (fewest[state] <= most && fewest[state] < Long.MAX_VALUE) {
                active.append(active.add(best[state], point, state, fewest[state]));
            }
        }
    }

    private long least(int from) {
        long least = Long.MAX_VALUE;
        for (int state = from; state < from + Fitness.CLASSES; state++) {
            least = Math.min(least, fewest[state]);
        }
        return least;
    }

    private int bestOfAll() {
        int found = bestOf(active.lowest());
        for (int group = active.lowest() + 1; group <= active.highest(); group++) {
            int other = bestOf(group);
            if (other != NONE && active.demerits(other) < active.demerits(found)) {
                found = other;
            }
        }
        return found;
    }

    private int bestOf(int group) {
        int found = active.after(group, NONE);
        for (int node = found; node != NONE; node = active.after(group, node)) {
            if (active.demerits(node) < active.demerits(found)) {
                found = node;
            }
        }
        return found;
    }

    private Way wayTo(int end) {
        List<Line> lines = new ArrayList<>(active.line(end));
        for (int node = end; active.previous(node) != NONE; node = active.previous(node)) {
            lines.add(line(active.previous(node), active.point(node)));
        }
        Collections.reverse(lines);
        return new Way(List.copyOf(lines), active.demerits(end));
    }

    private Line line(int node, int point) {
        int from = active.point(node);
        long gap = measure.of(active.line(node)) - points.width(from, point);
        long give = gap < 0 ? points.shrink(from, point) : points.stretch(from, point);
        double ratio = give <= 0 ? 0 : Math.max(-1, (double) gap / give);
        long excess = gap < 0 ? Math.max(0, -gap - give) : 0;
        return new Line(points.start(from), points.at(point), ratio, excess);
    }
}
