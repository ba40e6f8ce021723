package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/** Sets what is round a block: margins, borders, padding, ground, and where pages may break. */
final class BoxSetter {
    private final Setting setting;
    private final Column column;
    private final Frame outer;
    private final Style style;

    BoxSetter(Setting setting, Column column, Frame outer, Styled styled) {
        this.setting = setting;
        this.column = column;
        this.outer = outer;
        this.style = styled.style();
    }

    /** All of it round a content. */
    void set(Runnable content) {
        around(() -> bordered(content));
    }

    /** The margins, and where pages may break. */
    void around(Runnable content) {
        Style.Breaks breaks = style.breaks();
        if (breaks.before() == Style.Break.AVOID) {
            column.keepWithNext();
        }
        Edges margin = style.box().margin();
        column.margin(margin(margin.top(), style.layout().stretch().above()));
        int from = column.size();
        content.run();
        if (breaks.avoidInside()) {
            column.standing().keepTogether(from, column.size(), setting.depth());
        }
        if (breaks.after() == Style.Break.AVOID) {
            column.keepWithNext();
        }
        column.margin(margin(margin.bottom(), style.layout().stretch().below()));
    }

    private Margin margin(Length height, Length stretch) {
        return new Margin(height.sp(), setting.line(), (int) (stretch.sp() / setting.line()));
    }

    /** Borders, padding and ground. */
    void bordered(Runnable content) {
        int from = column.size();
        edged(content);
        long above = style.box().border().top().sp() + style.box().padding().top().sp();
        if (above % setting.line() != 0) {
            column.standing().keepOffsets(from, setting.line());
        }
        sides(from);
    }

    /** Borders and padding above and below. */
    void edged(Runnable content) {
        edge(style.box().border().top().sp(), style.box().padding().top().sp(), true);
        content.run();
        edge(style.box().border().bottom().sp(), style.box().padding().bottom().sp(), false);
    }

    private long left() {
        return outer.x() + style.box().margin().left().sp();
    }

    private long width() {
        return outer.width() - style.box().margin().across().sp();
    }

    /** A horizontal border is drawn within its own strip, which the padding fills up; it stays with what it borders. */
    private void edge(long border, long padding, boolean top) {
        if (border + padding == 0) {
            return;
        }
        if (!top) {
            column.keepWithNext();
        }
        long y = top ? 0 : padding;
        List<Placed> rule = border == 0
                ? List.of()
                : List.of(new Placed.Rule(left(), y, width(), border, style.box().borderColour()));
        column.add(Strip.of(border + padding, rule));
        if (top) {
            column.keepWithNext();
        }
    }

    /** Borders to the left and the right, and the ground, of what was set since {@code from}. */
    void sides(int from) {
        if (style.box().background().isPresent() || style.box().border().across().sp() > 0) {
            column.standing().ground(from, this::ground);
        }
    }

    private List<Placed> ground(long height) {
        List<Placed> drawn = new ArrayList<>();
        style.box().background().ifPresent(colour -> drawn.add(new Placed.Rule(left(), 0, width(), height, colour)));
        Edges border = style.box().border();
        if (border.left().sp() > 0) {
            drawn.add(new Placed.Rule(left(), 0, border.left().sp(), height, style.box().borderColour()));
        }
        if (border.right().sp() > 0) {
            long x = left() + width() - border.right().sp();
            drawn.add(new Placed.Rule(x, 0, border.right().sp(), height, style.box().borderColour()));
        }
        return drawn;
    }
}
