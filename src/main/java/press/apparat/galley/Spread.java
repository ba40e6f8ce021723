package press.apparat.galley;

import java.util.List;
import press.apparat.style.Style;

/**
 * How the white of a line is spread.
 *
 * @param start white before its first thing, in sp
 * @param ratio each glue's stretch (or, below 0, shrink) is its own times this
 */
record Spread(long start, double ratio) {
    static Spread of(List<Cell> cells, long measure, Style.Align align) {
        long spare = measure - cells.stream().mapToLong(Cell::width).sum();
        long stretch = cells.stream().mapToLong(Cell::stretch).sum();
        boolean filled = stretch >= Stick.FILL && cells.stream().anyMatch(c -> c.mark() instanceof Mark.Leader);
        if (filled) {
            return new Spread(0, Math.max(0, (double) spare / stretch));
        }
        return switch (align) {
            case JUSTIFY -> new Spread(0, ratio(cells, spare, stretch));
            case LEFT -> new Spread(0, 0);
            case CENTER -> new Spread(spare / 2, 0);
            case RIGHT -> new Spread(spare, 0);
        };
    }

    private static double ratio(List<Cell> cells, long spare, long stretch) {
        if (spare >= 0) {
            return stretch > 0 ? (double) spare / stretch : 0;
        }
        long shrink = cells.stream().mapToLong(Cell::shrink).sum();
        return shrink > 0 ? Math.max(-1, (double) spare / shrink) : 0;
    }
}
