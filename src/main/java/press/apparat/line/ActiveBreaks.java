package press.apparat.line;

/**
 * Feasible ways to break a paragraph so far, one for each place, line number and class of the line that ends there;
 * those that a further line can start from are linked in the order of their lines (Knuth & Plass 1981, p. 1159).
 */
final class ActiveBreaks {
    static final int NONE = -1;

    private static final int POINT = 0;
    private static final int LINE = 1;
    private static final int CLASS = 2;
    private static final int DEMERITS = 3;
    private static final int PREVIOUS = 4;
    private static final int NEXT = 5;

    private final Table table = new Table(6);
    private int first = NONE;
    private int last = NONE;

    ActiveBreaks() {
        insert(NONE, table.add(0, 0, Fitness.DECENT, 0, NONE, NONE));
    }

    /**
     * A new break after {@code previous}; not linked yet.
     *
     * @param demerits in total
     */
    int add(int previous, int point, int fitness, long demerits) {
        return table.add(point, line(previous) + 1L, fitness, demerits, previous, NONE);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int next(int node) {
        return table.getInt(node, NEXT);
    }

    /** Links a break after another, or first. */
    void insert(int before, int node) {
        link(node, before == NONE ? first : next(before));
        link(before, node);
    }

    /** Takes out the break that follows another, or the first. */
    void removeAfter(int before) {
        link(before, next(before == NONE ? first : next(before)));
    }

    private void link(int from, int to) {
        if (from == NONE) {
            first = to;
        } else {
            table.set(from, NEXT, to);
        }
        if (to == NONE) {
            last = from;
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
        return table.getInt(node, CLASS);
    }

    long demerits(int node) {
        return table.get(node, DEMERITS);
    }

    int previous(int node) {
        return table.getInt(node, PREVIOUS);
    }
}
