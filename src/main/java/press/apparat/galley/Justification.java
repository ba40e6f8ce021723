package press.apparat.galley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import press.apparat.style.Style;

/**
 * Spreads the white of all lines of a paragraph at once. How much the letters of a line give is chosen so that word
 * spaces are near the font's own and letters change little from a line to the next: the least of
 *
 * <pre>
 * Σ ((spare − give · share) / white)² + SMOOTHNESS · Σ (share − next share)² + REST · Σ share²
 * </pre>
 *
 * with every share between −1 and 1, and such that no word space is far from the font's own as long as letters can help
 * it. Where that leaves the word spaces of a paragraph uneven, letters are left freer, and its lines are set like each
 * other rather than like the font's own. TeX's font expansion gives each line its own share (Thành 2000, chapter 3), and lines of different colour stand
 * side by side.
 */
final class Justification {
    static final double SMOOTHNESS = 0.03;
    static final double REST = 0.01;
    /** How far the word spaces of a paragraph may differ, as a standard deviation: TYPOGRAPHY 4, rounding left aside. */
    static final double UNEVEN = 0.078;
    /** How often letters are left freer, each time by this. */
    private static final int MOST_EASINGS = 6;
    private static final double EASE = 0.25;
    /** Shares settle within a dozen rounds; where letters give next to nothing it takes more. */
    private static final int MOST_ROUNDS = 200;
    /** A change that is less than what letters are drawn by. */
    private static final double SETTLED = 1e-6;

    /** By line: what its letters give, and what it has to spare, in widths of its white; and how many word spaces it has. */
    private final double[] give;
    private final double[] spare;
    private final double[] spaces;
    private final double[] shares;
    /** What word spaces are best wider by than the font's own. */
    private double aim;
    /** How much of the price letters have to pay. */
    private double price = 1;

    private Justification(List<Row> rows) {
        this.spaces = rows.stream().mapToDouble(Row::spaces).toArray();
        this.give = rows.stream().mapToDouble(row -> (double) row.give() / Math.max(1, row.white())).toArray();
        this.spare = rows.stream().mapToDouble(row -> (double) row.spare() / Math.max(1, row.white())).toArray();
        this.shares = new double[rows.size()];
    }

    /** A line with its letters fitted and its white spread. */
    record Justified(Row row, Spread spread) {
        static Justified full(Row row, double share) {
            Row fitted = row.fitted(share);
            return new Justified(fitted, Spread.full(fitted));
        }

        /** As the other lines of its paragraph are, if there is room. */
        static Justified last(Row row, double share, double white) {
            Row fitted = row.fitted(share);
            return fitted.spare() < white * fitted.white()
                    ? new Justified(row, Spread.natural(row))
                    : new Justified(fitted, new Spread(-row.left(), white, 0));
        }

        static Justified ragged(Row row, Style.Align align) {
            return new Justified(row, Spread.ragged(row, align));
        }
    }

    /** All lines of a paragraph; its last one, and others that are not full, get the mean of the full ones. */
    static List<Justified> of(List<Row> rows, Style.Align align) {
        List<Row> full = rows.stream().filter(Row::full).toList();
        if (full.isEmpty()) {
            return rows.stream().map(row -> Justified.ragged(row, align)).toList();
        }
        double[] shares = even(full);
        Deque<Justified> set = new ArrayDeque<>();
        for (int i = 0; i < shares.length; i++) {
            set.add(Justified.full(full.get(i), shares[i]));
        }
        double share = DoubleStream.of(shares).average().orElseThrow();
        double mean = set.stream().mapToDouble(line -> line.spread().white()).average().orElseThrow();
        double white = Math.max(-Texture.CALM_SHRINK, Math.min(Texture.CALM_STRETCH, mean));
        return rows.stream()
                .map(row -> row.full()
                        ? set.remove()
                        : row.leader() ? Justified.ragged(row, align) : Justified.last(row, share, white))
                .toList();
    }

    static double[] shares(List<Row> full) {
        Justification justification = new Justification(full);
        justification.settle();
        return justification.shares;
    }

    /** The same, but letters pay less and less of their price as long as word spaces differ too much. */
    static double[] even(List<Row> full) {
        Justification justification = new Justification(full);
        justification.settle();
        for (int times = 0; times < MOST_EASINGS && justification.deviation() > UNEVEN; times++) {
            justification.aim = justification.mean();
            justification.price *= EASE;
            justification.settle();
        }
        return justification.shares;
    }

    private double white(int line) {
        return spare[line] - give[line] * shares[line];
    }

    /** By how much word spaces are wider than the font's own; each of them counts. */
    private double mean() {
        return weighted(this::white);
    }

    private double deviation() {
        double mean = mean();
        return Math.sqrt(weighted(line -> (white(line) - mean) * (white(line) - mean)));
    }

    private double weighted(IntToDoubleFunction value) {
        double sum = 0;
        double weights = 0;
        for (int line = 0; line < spaces.length; line++) {
            sum += spaces[line] * value.applyAsDouble(line);
            weights += spaces[line];
        }
        return sum / Math.max(1, weights);
    }

    /** Gauss and Seidel's way, each share kept within its bounds: each depends mostly on its own line. */
    private void settle() {
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
            change = 0;
            for (int i = 0; i < shares.length; i++) {
                change = Math.max(change, settle(i));
            }
        }
    }

    /** By how much a share changes. */
    private double settle(int i) {
        double smoothness = price * SMOOTHNESS;
        double weight = give[i] * give[i] + price * REST;
        double sum = give[i] * (spare[i] - aim);
        if (i > 0) {
            weight += smoothness;
            sum += smoothness * shares[i - 1];
        }
        if (i + 1 < shares.length) {
            weight += smoothness;
            sum += smoothness * shares[i + 1];
        }
        double before = shares[i];
        shares[i] = within(sum / weight, i);
        return Math.abs(shares[i] - before);
    }

    private double within(double share, int line) {
        if (give[line] == 0) {
            return 0;
        }
        double least = (spare[line] - Math.max(aim, Texture.CALM_STRETCH)) / give[line];
        double most = (spare[line] + Math.max(-aim, Texture.CALM_SHRINK)) / give[line];
        return Math.max(-1, Math.min(1, Math.max(least, Math.min(most, share))));
    }
}
