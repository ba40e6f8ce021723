package press.apparat.galley;

import press.apparat.line.Item;
import press.apparat.style.Style;

/** At which edges of a paragraph glyphs hang: at the straight ones, where nothing has to stand in columns. */
record Edges(boolean left, boolean right, boolean indented) {
    static Edges of(Style.Text text) {
        boolean free = !text.preserved();
        boolean left = text.align() == Style.Align.JUSTIFY || text.align() == Style.Align.LEFT;
        boolean right = text.align() == Style.Align.JUSTIFY || text.align() == Style.Align.RIGHT;
        return new Edges(free && left, free && right, !text.indent().isZero());
    }

    /** What hangs of something; nothing hangs into an indent. */
    Item.Hang of(Item.Hang hang, boolean first) {
        if (hang.left() == 0 && hang.right() == 0) {
            return Item.Hang.NONE;
        }
        return new Item.Hang(left && !(first && indented) ? hang.left() : 0, right ? hang.right() : 0);
    }
}
