package press.apparat.galley;

import java.util.List;
import java.util.Map;
import press.apparat.line.Item;
import press.apparat.line.Line;
import press.apparat.placed.Paragraph;
import press.apparat.placed.Placed;
import press.apparat.style.Style;
import press.apparat.type.Font;

/** Sets the lines that the breaker found: spreads their spaces, places their glyphs, hangs their notes on them. */
final class LineSetter {
    private final Frame frame;
    private final Stick stick;
    private final Paragraph paragraph;
    private final long leading;
    private final long base;

    LineSetter(Tools tools, Frame frame, Stick stick, Paragraph paragraph) {
        this.frame = frame;
        this.stick = stick;
        this.paragraph = paragraph;
        Font font = tools.founts().of(frame.style()).first();
        this.leading = frame.style().text().leading().sp();
        long ascent = font.sp(font.face().ascent());
        this.base = (leading - ascent - font.sp(font.face().descent())) / 2 + ascent;
    }

    /** Whether a line ends in a hyphen that is not the author's. */
    boolean hyphenated(Line line) {
        return stick.marks().get(line.end()) instanceof Mark.Hyphen;
    }

    /** Line {@code index}, {@code indent} from the frame's left; the marker stands on its baseline. */
    Strip strip(Line line, int index, long indent, List<Placed> marker) {
        List<Cell> cells = Cells.of(line, stick);
        long height = height(cells);
        long baseline = height - leading + base;
        Spread spread = Spread.of(cells, frame.width() - indent, align());
        LineContent content = new LineContent(spread, frame.x() + indent, baseline);
        marker.forEach(thing -> content.add(thing.moved(0, baseline)));
        cells.forEach(content::set);
        content.end(new Placed.SetLine(paragraph, index, content.fit(full(line), line.ratio()), frame.x() + indent,
                baseline, frame.width() - indent));
        return new Strip(height, content.placed(), content.notes(), Map.of(), Strip.Cost.FREE, false);
    }

    private boolean full(Line line) {
        return !(stick.items().get(line.end()) instanceof Item.Penalty end) || end.cost() > Item.Penalty.FORCED;
    }

    private Style.Align align() {
        return frame.style().text().align();
    }

    /** A picture that is higher than the line makes room for itself in whole lines, so that the grid is kept. */
    private long height(List<Cell> cells) {
        long tallest = 0;
        for (Cell cell : cells) {
            if (cell.mark() instanceof Mark.Attached attached) {
                tallest = Math.max(tallest, attached.attachment().height());
            }
        }
        long missing = Math.max(0, tallest - base);
        return leading * (1 + (missing + leading - 1) / leading);
    }
}
