package press.apparat.galley;

import java.util.List;
import press.apparat.style.Style;

/**
 * How the white of a line is spread: each cell's stretch (or, where it is below 0, its shrink) is taken so many times.
 *
 * @param start white before the line's first thing, in sp
 * @param spaces of everything but letters
 * @param letters between −1 and 1
 */
record Spread(long start, double spaces, double letters) {
    private static Spread natural(long start) {
        return new Spread(start, 0, 0);
    }

    static Spread of(List<Cell> cells, long measure, Style.Align align) {
        long spare = measure - cells.stream().mapToLong(Cell::width).sum();
        if (cells.stream().anyMatch(cell -> cell.mark() instanceof Mark.Leader)) {
            return stretched(cells, Math.max(0, spare));
        }
        return switch (align) {
            case JUSTIFY -> spare < 0 ? shrunk(cells, -spare) : stretched(cells, spare);
            case LEFT -> natural(0);
            case CENTER -> natural(spare / 2);
            case RIGHT -> natural(spare);
        };
    }

    /** Letters give as much as they may, in a looser line spaces give the rest. */
    private static Spread stretched(List<Cell> cells, long spare) {
        long letters = cells.stream().filter(Cell::isLetters).mapToLong(Cell::stretch).sum();
        long spaces = cells.stream().filter(cell -> !cell.isLetters()).mapToLong(Cell::stretch).sum();
        if (spaces == 0) {
            return natural(0);
        }
        double ratio = (double) spare / (letters + spaces);
        return ratio <= 1 ? new Spread(0, ratio, ratio) : new Spread(0, (double) (spare - letters) / spaces, 1);
    }

    private static Spread shrunk(List<Cell> cells, long excess) {
        long shrink = cells.stream().mapToLong(Cell::shrink).sum();
        double ratio = shrink == 0 ? 0 : Math.max(-1, -(double) excess / shrink);
        return new Spread(0, ratio, ratio);
    }

    /** What a cell is wider than by nature, in sp. */
    double added(Cell cell) {
        double ratio = cell.isLetters() ? letters : spaces;
        return ratio * (ratio < 0 ? cell.shrink() : cell.stretch());
    }
}
