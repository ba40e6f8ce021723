package press.apparat.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The greedy algorithm of Myers (An O(ND) Difference Algorithm and Its Variations, 1986, p. 6): for each number of edits
 * and each diagonal {@code k = x - y} the furthest point that can be reached. The sequences are called A and B there.
 */
final class ShortestEdit {
    private final int[] a;
    private final int[] b;
    private final Hunk range;
    private final int n;
    private final int m;
    /** By the number of edits: how far x gets on the diagonals from -d to d. */
    private final List<int[]> reached = new ArrayList<>();

    ShortestEdit(int[] a, int[] b, Hunk range) {
        this.a = a;
        this.b = b;
        this.range = range;
        this.n = range.askedEnd() - range.asked();
        this.m = range.foundEnd() - range.found();
    }

    /** The edits in order, one thing each; empty if they are more than so many. */
    Optional<List<Hunk>> within(int most) {
        for (int d = 0; d <= most; d++) {
            reached.add(new int[2 * d + 1]);
            for (int k = -d; k <= d; k += 2) {
                int x = snake(start(d, k), k);
                reached.get(d)[k + d] = x;
                if (x >= n && x - k >= m) {
                    return Optional.of(edits(d));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the diagonal is entered: from the one above by a thing of B, or from the one below by leaving one of A out. */
    private int start(int d, int k) {
        if (d == 0) {
            return 0;
        }
        int before = from(d, k);
        return before > k ? reach(d - 1, before) : reach(d - 1, before) + 1;
    }

    private int from(int d, int k) {
        boolean above = k == -d || k != d && reach(d - 1, k - 1) < reach(d - 1, k + 1);
        return above ? k + 1 : k - 1;
    }

    private int reach(int d, int k) {
        return reached.get(d)[k + d];
    }

    private int snake(int from, int k) {
        int x = from;
        while (x < n && x - k < m && a[range.asked() + x] == b[range.found() + x - k]) {
            x++;
        }
        return x;
    }

    private List<Hunk> edits(int last) {
        List<Hunk> edits = new ArrayList<>();
        int k = n - m;
        for (int d = last; d > 0; d--) {
            int before = from(d, k);
            int x = range.asked() + reach(d - 1, before);
            int y = range.found() + reach(d - 1, before) - before;
            edits.add(before > k ? new Hunk(x, x, y, y + 1) : new Hunk(x, x + 1, y, y));
            k = before;
        }
        Collections.reverse(edits);
        return edits;
    }
}
