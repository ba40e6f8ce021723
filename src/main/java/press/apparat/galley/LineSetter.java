package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.Optional;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Item;
import press.apparat.line.Line;
import press.apparat.placed.Fit;
import press.apparat.placed.Paragraph;
import press.apparat.placed.Placed;
import press.apparat.report.Span;
import press.apparat.style.Style;

/** Sets the lines that the breaker found: spreads their spaces, places their glyphs, hangs their notes on them. */
final class LineSetter {
    private final Frame frame;
    private final Stick stick;
    private final Optional<Span> span;
    private final long leading;
    private final long base;

    /**
     * @param base how far below the top of a line its baseline is, in sp
     * @param span where the paragraph's first words come from; none for words that the press adds
     */
    LineSetter(long base, Frame frame, Stick stick, Optional<Span> span) {
        this.base = base;
        this.span = span;
        this.frame = frame;
        this.stick = stick;
        this.leading = frame.style().text().leading().sp();
    }

    /** Whether a line ends in a hyphen that is not the author's. */
    boolean hyphenated(Line line) {
        return stick.marks().get(line.end()) instanceof Mark.Hyphen;
    }

    /** The lines of a paragraph, each indented as {@code indent} says; the marker stands on its first one's baseline. */
    List<Strip> strips(List<Justified> lines, IntToLongFunction indent, List<Placed> marker) {
        Style style = frame.style();
        Paragraph paragraph = new Paragraph(frame.tag(), span, stick.justified(), style.font().size().sp(), leading,
                lines.size());
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).row().line();
            long left = indent.applyAsLong(i);
            Placed.SetLine set = new Placed.SetLine(paragraph, i, new Fit(full(line), line.ratio(), 0, 0),
                    frame.x() + left, 0, frame.width() - left);
            strips.add(strip(lines.get(i), set, i == 0 ? marker : List.of()));
        }
        return strips;
    }

    /** Not if white fills it, as it does before the end of a paragraph or of a line that the author ended. */
    private boolean full(Line line) {
        boolean forced = stick.items().get(line.end()) instanceof Item.Penalty end && end.cost() <= Item.Penalty.FORCED;
        return !forced || line.end() > line.start() && !(stick.items().get(line.end() - 1) instanceof Item.Glue);
    }

    /** The lines of a paragraph, their white spread over all of them; each indented as {@code indent} says. */
    List<Justified> justified(List<Line> lines, IntToLongFunction indent) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(Row.of(line, stick, frame.width() - indent.applyAsLong(rows.size())));
        }
        return Justification.of(rows, frame.style().text().align());
    }

    /** @param set what is known of the line, as if its baseline were at y = 0 */
    private Strip strip(Justified line, Placed.SetLine set, List<Placed> marker) {
        List<Cell> cells = line.row().cells();
        long height = height(cells.stream().map(Cell::mark).toList());
        long baseline = height - leading + base;
        LineContent content = new LineContent(line.spread(), set.x(), baseline);
        marker.forEach(thing -> content.add(thing.moved(0, baseline)));
        cells.forEach(content::set);
        content.end(set.moved(0, baseline));
        return new Strip(height, content.placed(), content.notes(), Map.of(), Strip.Cost.FREE, false);
    }

    /** A line before it is set: its height, and the notes that are called on it. */
    Strip outline(Line line) {
        List<Mark> marks = stick.marks().subList(line.start(), line.end());
        long height = height(marks);
        List<HungNote> notes = new ArrayList<>();
        marks.forEach(mark -> mark.notes().forEach(note -> notes.add(note.calledAt(height - leading + base))));
        return new Strip(height, List.of(), notes, Map.of(), Strip.Cost.FREE, false);
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
