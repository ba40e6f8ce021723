package press.apparat.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.LineRange;
import press.apparat.book.Point;
import press.apparat.book.PrintedLines;

/**
 * What numbers the lines of a book have.
 *
 * @param byId the lines of what has an id and stands in a text whose lines are numbered
 * @param shown by the id of an anchor where a line begins that has its number beside it; in order
 */
public record LineNumbering(Map<String, LineRange> byId, Map<String, Integer> shown) {
    public static final LineNumbering NONE = new LineNumbering(Map.of(), Map.of());

    /** @param starts by the id of an anchor: the place in the book of what comes next; of a line's beginning at least */
    public PrintedLines printed(Map<String, Point> starts) {
        List<PrintedLines.Line> lines = shown.entrySet().stream()
                .flatMap(line -> Optional.ofNullable(starts.get(line.getKey()))
                        .map(start -> new PrintedLines.Line(line.getValue(), start)).stream())
                .toList();
        return new PrintedLines(byId, lines);
    }
}
