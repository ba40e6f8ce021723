package press.apparat.galley;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.line.Way;

/** White that runs through lines below each other: word spaces each of which overlaps one of the line below. */
final class Rivers {
    /** Lines that a column of white may run through, and the most such columns side by side (TYPOGRAPHY 13). */
    private static final int LINES = 4;
    private static final int MOST = 2;

    /** More than a page has: in a longer paragraph there is always a river, and it would take quadratic time. */
    private static final int LONGEST = 60;
    /** What a river costs, in the demerits of lines, for each column or line more than is borne. */
    private static final long DEMERITS = 3_000;

    private final Function<List<Line>, List<Justified>> setter;
    private final IntToLongFunction indent;

    /**
     * @param setter of the lines of a paragraph
     * @param indent of each of them
     */
    Rivers(Function<List<Line>, List<Justified>> setter, IntToLongFunction indent) {
        this.setter = setter;
        this.indent = indent;
    }

    /** A way to set a paragraph, and its lines set so. */
    record Calm(Way way, List<Justified> lines, int beyond, int first) {
        /** The lines that the worst of its white runs through. */
        private List<Line> river() {
            return way.lines().subList(first, Math.min(first + LINES + beyond, way.lines().size()));
        }

        private long demerits() {
            return way.demerits() + DEMERITS * beyond;
        }
    }

    /**
     * The best way, or another of as many lines that has less of a river and is worth it. The others are only asked for
     * where there is a river, so that the usual paragraph costs nothing, and not for one of more lines than a page has.
     *
     * @param others the ways that lack one of the breaks of a river's lines
     */
    Calm avoided(Way best, Function<List<Line>, List<Way>> others) {
        Calm set = set(best);
        return set.beyond() == 0 || best.lines().size() > LONGEST
                ? set
                : Stream.concat(Stream.of(set), others.apply(set.river()).stream()
                        .filter(way -> way.lines().size() == best.lines().size()).map(this::set))
                        .min(Comparator.comparingLong(Calm::demerits)).orElseThrow();
    }

    /** With the number of lines or columns by which its white is worse than is borne, where it is worst. */
    private Calm set(Way way) {
        List<Justified> lines = setter.apply(way.lines());
        int worst = 0;
        int first = 0;
        Spaces below = Spaces.NONE;
        for (int i = lines.size() - 1; i >= 0 && lines.size() > LINES; i--) {
            below = Spaces.of(lines.get(i), indent.applyAsLong(i), below);
            if (below.beyond() > worst) {
                worst = below.beyond();
                first = i;
            }
        }
        return new Calm(way, lines, worst, first);
    }

    /** By word space of a line: where it starts and ends, in sp, and through how many lines its white runs down. */
    private record Spaces(long[] starts, long[] ends, int[] depths) {
        static final Spaces NONE = new Spaces(new long[0], new long[0], new int[0]);

        static Spaces of(Justified line, long indent, Spaces below) {
            int spaces = (int) line.row().cells().stream().filter(cell -> cell.white() > 0).count();
            Spaces found = new Spaces(new long[spaces], new long[spaces], new int[spaces]);
            double x = indent + line.spread().start();
            int at = 0;
            for (Cell cell : line.row().cells()) {
                double next = x + cell.width() + line.spread().added(cell);
                if (cell.white() > 0) {
                    found.starts[at] = (long) x;
                    found.ends[at] = (long) next;
                    found.depths[at] = 1 + below.depth(found.starts[at], found.ends[at]);
                    at++;
                }
                x = next;
            }
            return found;
        }

        private int depth(long start, long end) {
            int depth = 0;
            for (int i = 0; i < starts.length && starts[i] < end; i++) {
                depth = ends[i] > start ? Math.max(depth, depths[i]) : depth;
            }
            return depth;
        }

        int beyond() {
            int deepest = IntStream.of(depths).max().orElse(0);
            long columns = IntStream.of(depths).filter(depth -> depth >= LINES).count();
            return Math.max(0, Math.max(deepest - LINES, (int) columns - MOST));
        }
    }
}
