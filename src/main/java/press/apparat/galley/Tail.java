package press.apparat.galley;

import java.util.List;
import press.apparat.line.Item;

/**
 * The end of a paragraph, which is not parted, so that its last line is not shorter than the next one's indent; unless
 * there is no other way to fill the line before.
 */
final class Tail implements Item.Cases<Boolean> {
    private static final int RUNT = 3_000;
    /** What a way to set a paragraph has more than one without so short a last line. */
    static final long DEMERITS = (long) RUNT * RUNT / 2;

    private final List<Item> items;
    private final List<Mark> marks;
    private long width;
    private int at;

    private Tail(List<Item> items, List<Mark> marks) {
        this.items = items;
        this.marks = marks;
    }

    /** Makes dear the breaks that would leave less than {@code least}, in sp, for the last line. */
    static void hold(List<Item> items, List<Mark> marks, long least) {
        Tail tail = new Tail(items, marks);
        tail.at = items.size() - 1;
        while (tail.at >= 0 && tail.width < least && items.get(tail.at).match(tail)) {
            tail.at--;
        }
    }

    @Override
    public Boolean box(Item.Box box) {
        width += box.width();
        return true;
    }

    @Override
    public Boolean glue(Item.Glue glue) {
        width += glue.width();
        if (at > 0 && items.get(at - 1) instanceof Item.Box) {
            items.add(at, new Item.Penalty(0, RUNT, false));
            marks.add(at, Mark.Nothing.HERE);
        }
        return true;
    }

    /** Not beyond a line's end that the author wants. */
    @Override
    public Boolean penalty(Item.Penalty penalty) {
        boolean free = penalty.cost() > Item.Penalty.FORCED;
        if (free) {
            items.set(at, new Item.Penalty(penalty.width(), Math.max(RUNT, penalty.cost()), penalty.flagged()));
        }
        return free;
    }
}
