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
    private static final int ENDS = 11;
    private static final int BEGINS = 12;
    private static final int HANG = 13;

    private static final int NONE = -1;

    private final Table table = new Table(14);
    private final int without;
    private long width;
    private long stretch;
    private long shrink;
    /** What the last box hangs over a line's end. */
    private long hang;
    private int word;
    private int index;
    private boolean afterBox;
    private boolean ascending = true;
    /** The first breakpoint that has not met the item its line will start with. */
    private int open;
    /** The first breakpoint that has not met the box that hangs over its line's start. */
    private int unhung;

    private Breakpoints(int without) {
        this.without = without;
    }

    static Breakpoints of(List<Item> items) {
        return without(NONE, items);
    }

    /** All but the one at an item, unless that is forced. */
    static Breakpoints without(int unbroken, List<Item> items) {
        Breakpoints found = new Breakpoints(unbroken);
        found.add(-1, 0, false, 0);
        found.open = 1;
        for (Item item : items) {
            item.match(found).index++;
        }
        found.start();
        found.compare();
        if (found.at(found.last()) != items.size() - 1 || !found.forced(found.last())) {
            throw new IllegalArgumentException("a paragraph ends with a forced break");
        }
        return found;
    }

    @Override
    public Breakpoints box(Box box) {
        start();
        if (box.width() != 0) {
            edge(box);
        }
        width += box.width();
        stretch += box.give();
        shrink += box.give();
        afterBox = true;
        return this;
    }

    @Override
    public Breakpoints glue(Glue glue) {
        if (afterBox && index != without) {
            add(index, 0, false, -hang);
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
            unhung = table.rows();
        }
        if (penalty.cost() <= Penalty.FORCED || penalty.cost() < Penalty.FORBIDDEN && index != without) {
            add(index, penalty.cost(), penalty.flagged(), penalty.width() == 0 ? -hang : penalty.width());
        }
        afterBox = false;
        return this;
    }

    private void add(int at, int cost, boolean flagged, long set) {
        table.add(at, cost, flagged ? 1 : 0, set, width, stretch, shrink, 0, 0, 0, 0, word, 0, hang);
    }

    /** Anchors and other boxes without width stand in the line, but do not begin or end it for the eye. */
    private void edge(Box box) {
        for (; unhung < table.rows(); unhung++) {
            table.set(unhung, START_WIDTH, table.get(unhung, START_WIDTH) + box.hang().left());
            table.set(unhung, BEGINS, box.word());
        }
        hang = box.hang().right();
        word = box.word();
    }

    /** What is discarded after a break ends here: at a box or a forced break. */
    private void start() {
        for (; open < table.rows(); open++) {
            table.set(open, START, index);
            table.set(open, START_WIDTH, width);
            table.set(open, START_STRETCH, stretch);
            table.set(open, START_SHRINK, shrink);
        }
    }

    private void compare() {
        for (int point = 1; point <= last(); point++) {
            ascending &= table.get(point, START_WIDTH) >= table.get(point - 1, START_WIDTH)
                    && table.get(point, START_STRETCH) >= table.get(point - 1, START_STRETCH);
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

    /** Whether lines that end at two breakpoints end with the same word. */
    boolean endAlike(int point, int other) {
        return table.get(point, ENDS) == table.get(other, ENDS) && table.get(point, ENDS) != Box.NO_WORD;
    }

    /** Whether lines that begin at two breakpoints begin with the same word. */
    boolean beginAlike(int point, int other) {
        return table.get(point, BEGINS) == table.get(other, BEGINS) && table.get(point, BEGINS) != Box.NO_WORD;
    }

    /** Whether a line to some place is never longer, nor has more to stretch, the later it starts. */
    boolean ascending() {
        return ascending;
    }

    /** By how much a line that goes on here may be narrower than one that ends here: by its hyphen and what could hang. */
    long slack(int point) {
        return set(point) + table.get(point, HANG);
    }

    /** The width that is set only in a line that ends here: a hyphen's; below 0 for what hangs. */
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
