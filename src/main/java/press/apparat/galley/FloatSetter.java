package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.apparat.book.Block;
import press.apparat.style.Style;

/** Sets a block that floats to the head or the foot of a page, or has a page to itself. */
final class FloatSetter {
    /** Lines of text that a page with a float on it has room for at least. */
    private static final int TEXT_LINES = 3;

    private final Setting setting;
    private final Column column;
    private final Frame frame;
    private final Style style;

    /**
     * @param frame where the block stands in the text; its measure is the page's
     * @param style the block's
     */
    FloatSetter(Setting setting, Column column, Frame frame, Style style) {
        this.setting = setting;
        this.column = column;
        this.frame = frame.at(0, setting.measure());
        this.style = style;
    }

    void set(Block block) {
        if (style.layout().sideways()) {
            new Sideways(setting, frame).pages(block).forEach(page -> add(List.of(page), true));
            return;
        }
        Column apart = Column.apart();
        new BlockSetter(setting, apart, frame).set(block);
        List<Strip> strips = trimmed(apart.strips());
        long height = strips.stream().mapToLong(Strip::height).sum();
        if (height > setting.depth() && strips.size() > 1) {
            column.addAll(apart);
        } else {
            add(strips, height > setting.depth() - TEXT_LINES * line() || style.box().height().share() == 1);
        }
    }

    private static List<Strip> trimmed(List<Strip> strips) {
        List<Strip> trimmed = new ArrayList<>(strips.stream().dropWhile(Strip::space).toList());
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).space()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private long line() {
        return frame.style().text().leading().sp();
    }

    /** With white to whole lines, so that the text stays on the grid. */
    private void add(List<Strip> strips, boolean alone) {
        long height = strips.stream().mapToLong(Strip::height).sum();
        long above = alone ? 0 : white(height, style.box().margin().top().sp());
        long below = alone ? 0 : white(height, style.box().margin().bottom().sp());
        column.floating(new PageFloat(strips, above, below, style.layout().floating().to(),
                Optional.of(style.generated().page()).filter(page -> alone)));
    }

    private long white(long height, long margin) {
        return margin + Math.floorMod(-height - margin, line());
    }
}
