package press.apparat.galley;

import java.util.List;
import press.apparat.line.Item;
import press.apparat.line.Line;

/**
 * A line and what stands on it, before its white is spread. Lengths in sp.
 *
 * @param left what its first thing hangs over its start
 * @param spare what its measure, and what hangs over its ends, has beyond its cells; less than 0 where it has less
 * @param full whether it is justified: not the last line of a paragraph, nor one that a leader fills
 */
record Row(Line line, List<Cell> cells, long left, long spare, boolean full) {
    static Row of(Line line, Stick stick, long measure) {
        List<Cell> cells = Cells.of(line, stick);
        Item.Hang hang = hang(line, stick.items());
        long width = cells.stream().mapToLong(Cell::width).sum();
        long spare = measure + hang.left() + hang.right() - width;
        boolean full = stick.justified() && !leader(cells) && (spare < 0 || !filled(line, stick.items()));
        return new Row(line, cells, hang.left(), spare, full);
    }

    private static boolean leader(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.mark() instanceof Mark.Leader);
    }

    boolean leader() {
        return leader(cells);
    }

    /** What the first and the last thing hang over; a hyphen's own hang is in the width that its penalty has. */
    private static Item.Hang hang(Line line, List<Item> items) {
        long left = 0;
        long right = 0;
        boolean found = false;
        for (Item item : items.subList(line.start(), line.end())) {
            if (item instanceof Item.Box box && box.width() != 0) {
                left = found ? left : box.hang().left();
                right = box.hang().right();
                found = true;
            }
        }
        boolean hyphen = items.get(line.end()) instanceof Item.Penalty penalty && penalty.width() != 0;
        return new Item.Hang(left, hyphen ? 0 : right);
    }

    /** Whether the author or the paragraph's end fills the line with white. */
    private static boolean filled(Line line, List<Item> items) {
        return line.end() > line.start() && items.get(line.end() - 1) instanceof Item.Glue glue
                && glue.stretch() >= Stick.FILL;
    }

    long white() {
        return cells.stream().mapToLong(Cell::white).sum();
    }

    /** How many word spaces it has. */
    long spaces() {
        return cells.stream().filter(cell -> cell.white() > 0).count();
    }

    long give() {
        return cells.stream().mapToLong(Cell::give).sum();
    }

    /** With letters that give a share of what they may. */
    Row fitted(double share) {
        if (share == 0) {
            return this;
        }
        List<Cell> fitted = cells.stream().map(cell -> cell.fitted(share)).toList();
        long wider = fitted.stream().mapToLong(Cell::width).sum() - cells.stream().mapToLong(Cell::width).sum();
        return new Row(line, fitted, left, spare - wider, full);
    }
}
