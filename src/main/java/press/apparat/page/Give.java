package press.apparat.page;

import java.util.Arrays;

/**
 * How many lines of the grid some passages may be higher or lower together than each is best by itself, and the least
 * demerits that costs: a knapsack, filled passage by passage.
 */
final class Give {
    /** No page is helped by more lines than that, and no reader would fail to see it. */
    static final int MOST = 3;
    static final int NONE = Integer.MAX_VALUE / 4;

    private final int[] demerits;

    private Give(int[] demerits) {
        this.demerits = demerits;
    }

    /** No passages. */
    static Give nothing() {
        int[] demerits = new int[2 * MOST + 1];
        Arrays.fill(demerits, NONE);
        demerits[MOST] = 0;
        return new Give(demerits);
    }

    /** With one passage more. */
    Give plus(Choice choice) {
        if (!choice.isFree()) {
            return this;
        }
        int[] sum = new int[demerits.length];
        Arrays.fill(sum, NONE);
        for (int version = 0; version < choice.versions(); version++) {
            int lines = choice.lines()[version];
            for (int i = Math.max(0, -lines); i < Math.min(sum.length, sum.length - lines); i++) {
                sum[i + lines] = Math.min(sum[i + lines], demerits[i] + choice.demerits()[version]);
            }
        }
        return new Give(sum);
    }

    /** The version of the next passage with which they make up so many lines at the least cost. */
    int version(Choice choice, int lines) {
        int best = 0;
        for (int version = 1; version < choice.versions(); version++) {
            if (demerits(choice, version, lines) < demerits(choice, best, lines)) {
                best = version;
            }
        }
        return best;
    }

    private int demerits(Choice choice, int version, int lines) {
        return demerits(lines - choice.lines()[version]) + choice.demerits()[version];
    }

    /** The least demerits of so many lines more (or, below 0, less); {@link #NONE} or more if that cannot be. */
    int demerits(int lines) {
        return Math.abs(lines) > MOST ? NONE : demerits[lines + MOST];
    }

    boolean can(int lines) {
        return demerits(lines) < NONE;
    }
}
