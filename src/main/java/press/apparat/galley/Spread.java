package press.apparat.galley;

import press.apparat.style.Style;

/**
 * How the white of a line is spread.
 *
 * @param start white before the line's first thing, in sp; less than 0 for what hangs
 * @param white by what share of its own width each word space is wider; less than 0 for narrower
 * @param fill what a leader is wider than it has to be, for each sp of its stretch
 */
record Spread(long start, double white, double fill) {
    /** Of a line that is not justified. */
    static Spread ragged(Row row, Style.Align align) {
        if (row.leader()) {
            long stretch = row.cells().stream().mapToLong(Cell::stretch).sum();
            return new Spread(-row.left(), 0, (double) Math.max(0, row.spare()) / stretch);
        }
        return switch (align) {
            case JUSTIFY, LEFT -> natural(row);
            case CENTER -> new Spread(row.spare() / 2 - row.left(), 0, 0);
            case RIGHT -> new Spread(row.spare() - row.left(), 0, 0);
        };
    }

    static Spread natural(Row row) {
        return new Spread(-row.left(), 0, 0);
    }

    /** Of a full line: its word spaces take what is left, but no more than a reader bears. */
    static Spread full(Row row) {
        long white = row.white();
        double share = white == 0 ? 0 : (double) row.spare() / white;
        return new Spread(-row.left(), Math.max(-Texture.NARROWEST, Math.min(Texture.WIDEST, share)), 0);
    }

    /** What a cell is wider than by nature, in sp. */
    double added(Cell cell) {
        return white * cell.white() + fill * cell.stretch();
    }
}
