package press.apparat.galley;

import java.util.List;
import java.util.stream.IntStream;

/**
 * White between blocks. Where two margins meet, the greater height and the greater stretch count (CSS 2.2, clause 8.3.1).
 *
 * @param height in sp
 * @param line of the grid, in sp
 * @param lines by how many of them it may grow
 */
record Margin(long height, long line, int lines) {
    static final Margin NONE = new Margin(0, 0, 0);

    /** White that grows by a line is seen less than a paragraph that is set loose; by two, more. */
    private static final int GROWN = 40;

    Margin meeting(Margin other) {
        return new Margin(Math.max(height, other.height), Math.max(line, other.line), Math.max(lines, other.lines));
    }

    static Margin fixed(long height) {
        return new Margin(height, 0, 0);
    }

    /** The same that does not grow. */
    Margin rigid() {
        return fixed(height);
    }

    /** In its versions, all of them broken after at the same cost. */
    Passage passage(Strip.Cost after) {
        return new Passage(IntStream.rangeClosed(0, lines)
                .mapToObj(more -> new Passage.Version(List.of(Strip.space(height + more * line).after(after)),
                        GROWN * more * more))
                .toList());
    }
}
