package press.apparat.line;

import java.util.Arrays;

/**
 * Feasible ways to break a paragraph so far, one for each place, line number and class of the line that ends there.
 * Those that a further line can start from are linked in the order of their places, in a group for each line that
 * starts there; lines from the one on from which they are not told apart share the last group (Knuth & Plass 1981,
 * p. 1159).
 */
final class ActiveBreaks {
    static final int NONE = -1;

    private static final int POINT = 0;
    private static final int LINE = 1;
    private static final int STATE = 2;
    private static final int DEMERITS = 3;
    private static final int PREVIOUS = 4;
    private static final int NEXT = 5;

    private final Table table = new Table(6);
    private final int groups;
    private int[] first = {NONE, NONE};
    private int[] last = {NONE, NONE};
    private int lowest;
    private int highest;

    /** @param settled the line from which on lines are not told apart */
    ActiveBreaks(int settled) {
        groups = settled;
        append(table.add(0, 0, Fitness.DECENT, 0, NONE, NONE));
    }

    /**
     * A new break after {@code previous}; not linked yet.
     *
     * @param state the class of the line that ends here; more by the number of classes if it is the last of a ladder
     * @param demerits in total
     */
    int add(int previous, int point, int state, long demerits) {
        return table.add(point, line(previous) + 1L, state, demerits, previous, NONE);
    }

    /** The first group that has breaks; more than {@link #highest} if there is no break left. */
    int lowest() {
        while (lowest <= highest && first[lowest] == NONE) {
            lowest++;
        }
        return lowest;
    }

    int highest() {
        return highest;
    }

    boolean isEmpty() {
        return lowest() > highest;
    }

    boolean has(int group) {
        return group >= lowest() && group <= highest && first[group] != NONE;
    }

    /** The break of a group that follows another, or its first after {@link #NONE}. */
    int after(int group, int node) {
        return node == NONE ? first[group] : table.getInt(node, NEXT);
    }

    int last(int group) {
        return last[group];
    }

    /** Links a break behind all others of its line's group. */
    void append(int node) {
        int group = Math.min(line(node), groups);
        open(group);
        if (last[group] == NONE) {
            first[group] = node;
        } else {
            table.set(last[group], NEXT, node);
        }
        last[group] = node;
    }

    private void open(int group) {
        if (group == first.length) {
            first = Arrays.copyOf(first, group * 2);
            last = Arrays.copyOf(last, group * 2);
            Arrays.fill(first, group, group * 2, NONE);
            Arrays.fill(last, group, group * 2, NONE);
        }
        lowest = Math.min(lowest, group);
        highest = Math.max(highest, group);
    }

    /** Takes out of a group the break that follows another, or its first. */
    void removeAfter(int group, int before) {
        int next = after(group, after(group, before));
        if (before == NONE) {
            first[group] = next;
        } else {
            table.set(before, NEXT, next);
        }
        if (next == NONE) {
            last[group] = before;
        }
    }

    int point(int node) {
        return table.getInt(node, POINT);
    }

    /** The number of the line that starts here. */
    int line(int node) {
        return table.getInt(node, LINE);
    }

    int fitness(int node) {
        return table.getInt(node, STATE) % Fitness.CLASSES;
    }

    /** Whether the line that ends here is the second hyphenated one running, and no third may follow. */
    boolean ladder(int node) {
        return table.getInt(node, STATE) >= Fitness.CLASSES;
    }

    long demerits(int node) {
        return table.get(node, DEMERITS);
    }

    int previous(int node) {
        return table.getInt(node, PREVIOUS);
    }
}
