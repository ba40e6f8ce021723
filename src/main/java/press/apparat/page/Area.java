package press.apparat.page;

import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/**
 * The text area of a page. Lengths in sp.
 *
 * @param depth of text and notes; whole lines where there is a grid
 * @param line the unit in which white is weighed
 * @param noteSpace what notes take beside their lines: the least space above the rule, the rule, the space below it
 * @param noteStretch by how much the white between two notes may grow
 */
record Area(long depth, long line, long noteSpace, long noteStretch) {
    /** Where no grid says how high a line is, a page is thought of as so many. */
    private static final int USUAL_LINES = 40;

    static Area of(PageStyle style) {
        long depth = Math.max(0, style.depth().sp());
        long grid = style.lineGrid().sp();
        Style.Box notes = style.footnotes().box();
        long noteSpace = notes.margin().top().plus(notes.border().top()).plus(notes.padding().top()).sp();
        long noteStretch = style.footnotes().layout().stretch().above().sp();
        return grid > 0
                ? new Area(depth / grid * grid, grid, noteSpace, noteStretch)
                : new Area(depth, Math.max(1, depth / USUAL_LINES), noteSpace, noteStretch);
    }

    /** What is left of it beside something so high. */
    Area without(long height) {
        return new Area(depth - height, line, noteSpace, noteStretch);
    }

    /** Where a page without notes ends whose text has this height, in lines below the area's foot; 0 if too tall. */
    int end(long text) {
        long end = -Math.floorDiv(depth - text, line);
        return end > PageCost.LONGEST ? 0 : (int) end;
    }

    /** How high the lines of notes may be that do not all fit: with their rule, half of the page. */
    long half() {
        return depth / 2 - noteSpace;
    }
}
