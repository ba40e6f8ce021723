package press.apparat.book;

import java.util.List;
import java.util.Map;

/**
 * The numbered lines of the printed book.
 *
 * @param byAnchor by the id of a place: the number of its line
 * @param shown those that have their number beside them, in order
 */
public record PrintedLines(Map<String, Integer> byAnchor, List<Line> shown) {
    public static final PrintedLines NONE = new PrintedLines(Map.of(), List.of());

    /** A line, and where its words begin. */
    public record Line(int number, Point start) {
    }
}
