package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.placed.Placed;
import press.apparat.type.Font;

/** Sets the lines that the breaker found: spreads their spaces, places their glyphs, hangs their notes on them. */
final class LineSetter {
    private final Frame frame;
    private final Stick stick;
    private final long leading;
    private final long base;

    LineSetter(Tools tools, Frame frame, Stick stick) {
        this.frame = frame;
        this.stick = stick;
        Font font = tools.founts().of(frame.style()).first();
        this.leading = frame.style().text().leading().sp();
        long ascent = font.sp(font.face().ascent());
        this.base = (leading - ascent - font.sp(font.face().descent())) / 2 + ascent;
    }

    /** Whether a line ends in a hyphen that is not the author's. */
    boolean hyphenated(Line line) {
        return stick.marks().get(line.end()) instanceof Mark.Hyphen;
    }

    /** The lines of a paragraph, its first one indented; the marker stands on its baseline. */
    List<Strip> strips(List<Justified> lines, long indent, List<Placed> marker) {
        List<Strip> strips = new ArrayList<>(lines.size());
        for (Justified line : lines) {
            boolean first = strips.isEmpty();
            strips.add(strip(line, first ? indent : 0, first ? marker : List.of()));
        }
        return strips;
    }

    /** The lines of a paragraph, their white spread over all of them; {@code indent} is the first one's. */
    List<Justified> justified(List<Line> lines, long indent) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(Row.of(line, stick, frame.width() - (rows.isEmpty() ? indent : 0)));
        }
        return Justification.of(rows, frame.style().text().align());
    }

    /** A line, {@code indent} from the frame's left. */
    private Strip strip(Justified line, long indent, List<Placed> marker) {
        List<Cell> cells = line.row().cells();
        long height = height(cells.stream().map(Cell::mark).toList());
        long baseline = height - leading + base;
        LineContent content = new LineContent(line.spread(), frame.x() + indent, baseline);
        marker.forEach(thing -> content.add(thing.moved(0, baseline)));
        cells.forEach(content::set);
        return new Strip(height, content.placed(), content.notes(), Map.of(), Strip.Cost.FREE, false);
    }

    /** A line before it is set: its height, and the notes that are called on it. */
    Strip outline(Line line) {
        List<Mark> marks = stick.marks().subList(line.start(), line.end());
        List<HungNote> notes = new ArrayList<>();
        marks.forEach(mark -> notes.addAll(mark.notes()));
        return new Strip(height(marks), List.of(), notes, Map.of(), Strip.Cost.FREE, false);
    }

    /** A picture that is higher than the line makes room for itself in whole lines, so that the grid is kept. */
    private long height(List<Mark> marks) {
        long tallest = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Attached attached) {
                tallest = Math.max(tallest, attached.attachment().height());
            }
        }
        long missing = Math.max(0, tallest - base);
        return leading * (1 + (missing + leading - 1) / leading);
    }
}
