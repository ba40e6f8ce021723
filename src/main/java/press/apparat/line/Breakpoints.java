package press.apparat.line;

import java.util.List;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;

/**
 * The places where a paragraph may be broken, with the sums of all that is before them, so that any line is measured
 * by two subtractions (Knuth & Plass 1981, p. 1158). Number 0 is the paragraph's beginning.
 */
final class Breakpoints implements Item.Cases<Breakpoints> {
    private static final int AT = 0;
    private static final int COST = 1;
    private static final int FLAGGED = 2;
    private static final int SET = 3;
    private static final int WIDTH = 4;
    private static final int STRETCH = 5;
    private static final int SHRINK = 6;
    private static final int START = 7;
    private static final int START_WIDTH = 8;
    private static final int START_STRETCH = 9;
    private static final int START_SHRINK = 10;

    private final Table table = new Table(11);
    private long width;
    private long stretch;
    private long shrink;
    private int index;
    private boolean afterBox;
    private boolean ascending = true;
    /** The first breakpoint that has not met the item its line will start with. */
    private int open;

    private Breakpoints() {
    }

    static Breakpoints of(List<Item> items) {
        Breakpoints found = new Breakpoints();
        found.add(-1, 0, false, 0);
        found.open = 1;
        for (Item item : items) {
            item.match(found).index++;
        }
        found.start();
        if (found.at(found.last()) != items.size() - 1 || !found.forced(found.last())) {
            throw new IllegalArgumentException("a paragraph ends with a forced break");
        }
        return found;
    }

    @Override
    public Breakpoints box(Box box) {
        start();
        width += box.width();
        afterBox = true;
        return this;
    }

    @Override
    public Breakpoints glue(Glue glue) {
        if (afterBox) {
            add(index, 0, false, 0);
        }
        width += glue.width();
        stretch += glue.stretch();
        shrink += glue.shrink();
        afterBox = false;
        return this;
    }

    @Override
    public Breakpoints penalty(Penalty penalty) {
        if (penalty.cost() <= Penalty.FORCED) {
            start();
        }
        if (penalty.cost() < Penalty.FORBIDDEN) {
            add(index, penalty.cost(), penalty.flagged(), penalty.width());
        }
        afterBox = false;
        return this;
    }

    private void add(int at, int cost, boolean flagged, long set) {
        table.add(at, cost, flagged ? 1 : 0, set, width, stretch, shrink);
    }

    /** What is discarded after a break ends here: at a box or a forced break. */
    private void start() {
        if (open < table.rows()) {
            ascending &= width >= table.get(open - 1, START_WIDTH) && stretch >= table.get(open - 1, START_STRETCH);
        }
        for (; open < table.rows(); open++) {
            table.set(open, START, index);
            table.set(open, START_WIDTH, width);
            table.set(open, START_STRETCH, stretch);
            table.set(open, START_SHRINK, shrink);
        }
    }

    int last() {
        return table.rows() - 1;
    }

    /** Index of the item. */
    int at(int point) {
        return table.getInt(point, AT);
    }

    /** Index of the item that a line broken off here goes on with. */
    int start(int point) {
        return table.getInt(point, START);
    }

    int cost(int point) {
        return table.getInt(point, COST);
    }

    boolean forced(int point) {
        return cost(point) <= Penalty.FORCED;
    }

    boolean flagged(int point) {
        return table.get(point, FLAGGED) != 0;
    }

    /** Whether a line to some place is never longer, nor has more to stretch, the later it starts. */
    boolean ascending() {
        return ascending;
    }

    /** The width that is set only in a line that ends here: a hyphen's. */
    long set(int point) {
        return table.get(point, SET);
    }

    /** The natural width of the line between two breakpoints. */
    long width(int from, int to) {
        return table.get(to, WIDTH) + table.get(to, SET) - table.get(from, START_WIDTH);
    }

    long stretch(int from, int to) {
        return table.get(to, STRETCH) - table.get(from, START_STRETCH);
    }

    long shrink(int from, int to) {
        return table.get(to, SHRINK) - table.get(from, START_SHRINK);
    }
}
