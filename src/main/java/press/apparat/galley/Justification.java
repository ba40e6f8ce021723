package press.apparat.galley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
 * it. TeX's font expansion gives each line its own share (Thành 2000, chapter 3), and lines of different colour stand
 * side by side.
 */
final class Justification {
    private static final double SMOOTHNESS = 0.03;
    private static final double REST = 0.01;
    /** More than a page of lines takes to settle: what is left shrinks to a third each round. */
    private static final int ROUNDS = 24;

    /** By line: what its letters give, and what it has to spare, in widths of its white. */
    private final double[] give;
    private final double[] spare;
    private final double[] shares;

    private Justification(List<Row> rows) {
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
        double[] shares = shares(full);
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

    /** Gauss and Seidel's way, each share kept within its bounds: a few rounds do, for each depends mostly on its line. */
    private static double[] shares(List<Row> full) {
        Justification justification = new Justification(full);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < full.size(); i++) {
                justification.settle(i);
            }
        }
        return justification.shares;
    }

    private void settle(int i) {
        double weight = give[i] * give[i] + REST;
        double sum = give[i] * spare[i];
        if (i > 0) {
            weight += SMOOTHNESS;
            sum += SMOOTHNESS * shares[i - 1];
        }
        if (i + 1 < shares.length) {
            weight += SMOOTHNESS;
            sum += SMOOTHNESS * shares[i + 1];
        }
        shares[i] = within(sum / weight, give[i], spare[i]);
    }

    private static double within(double share, double give, double spare) {
        if (give == 0) {
            return 0;
        }
        double least = (spare - Texture.CALM_STRETCH) / give;
        double most = (spare + Texture.CALM_SHRINK) / give;
        return Math.max(-1, Math.min(1, Math.max(least, Math.min(most, share))));
    }
}
