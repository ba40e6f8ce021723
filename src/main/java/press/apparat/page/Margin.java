package press.apparat.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds places in a margin for things that stand one below the other, each beside a line of its own where that is
 * possible: their order is kept, none overlaps another or leaves the margin, and the sum of their distances from where
 * they would stand is the least there is. That is an isotonic regression: with the heights of those above taken from
 * each wish, the places must not decrease; pools of things that touch stand where the median of their wishes is (Ayer et
 * al., "An empirical distribution function for sampling with incomplete information", 1955: pool adjacent violators).
 * Bounds are kept by clamping, which leaves a least sum least.
 */
final class Margin {
    private Margin() {
    }

    /**
     * The tops of things in a margin, in sp below its head.
     *
     * @param wished where their tops should be
     * @param heights with the white that they ask for below
     * @param depth of the margin, no less than the sum of the heights
     */
    static long[] tops(long[] wished, long[] heights, long depth) {
        long[] above = new long[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            above[i + 1] = above[i] + heights[i];
        }
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < wished.length; i++) {
            add(new Pool(i, i + 1, new long[]{wished[i] - above[i]}), pools);
        }
        long lowest = depth - above[heights.length];
        long[] tops = new long[wished.length];
        for (Pool pool : pools) {
            long shift = Math.max(0, Math.min(pool.median(), lowest));
            for (int i = pool.from(); i < pool.to(); i++) {
                tops[i] = shift + above[i];
            }
        }
        return tops;
    }

    private static void add(Pool next, List<Pool> pools) {
        Pool last = next;
        while (!pools.isEmpty() && pools.get(pools.size() - 1).median() > last.median()) {
            last = pools.remove(pools.size() - 1).with(last);
        }
        pools.add(last);
    }

    /** Things that touch each other, from {@code from} to before {@code to}; their wishes in ascending order. */
    private record Pool(int from, int to, long[] wishes) {
        /** Of an even number of wishes the greater middle one: of two on one line the first one keeps it. */
        long median() {
            return wishes[wishes.length / 2];
        }

        Pool with(Pool next) {
            long[] all = Arrays.copyOf(wishes, wishes.length + next.wishes.length);
            System.arraycopy(next.wishes, 0, all, wishes.length, next.wishes.length);
            Arrays.sort(all);
            return new Pool(from, next.to, all);
        }
    }
}
