package press.apparat.book;

import java.util.List;
import java.util.Map;

/**
 * The numbered lines of the printed book.
 *
 * @param byId the lines of what has an id
 * @param shown those that have their number beside them, in order
 */
public record PrintedLines(Map<String, LineRange> byId, List<Line> shown) {
    public static final PrintedLines NONE = new PrintedLines(Map.of(), List.of());

    /** A line, and where its words begin. */
    public record Line(int number, Point start) {
    }
}
