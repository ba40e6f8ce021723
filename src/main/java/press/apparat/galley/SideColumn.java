package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.style.Style;

/** Finds the column in the outer margin that a style asks for. */
final class SideColumn {
    /** A column of fewer ems holds no text. */
    private static final int LEAST = 4;

    private SideColumn() {
    }

    /**
     * The column of a style that floats outside, empty for any other and where the margin has no room. It never
     * reaches over the edge of the page; one without a width leaves as much white at the edge as beside the text.
     */
    static Optional<Sidenote.Shape> of(Style style, Paper paper) {
        Style.Floating floating = style.layout().floating();
        Style.Box box = style.box();
        if (floating.to() != Style.Float.OUTSIDE || box.display() == Style.Display.NONE) {
            return Optional.empty();
        }
        long inside = floating.inside().sp();
        long room = paper.outside() - inside;
        long width = box.width().fixed().map(fixed -> Math.min(fixed.sp(), room)).orElse(room - inside);
        long space = Math.max(box.margin().top().sp(), box.margin().bottom().sp());
        Sidenote.Shape shape = new Sidenote.Shape(width, inside, space, floating.straight());
        return Optional.of(shape).filter(column -> width >= LEAST * style.font().size().sp());
    }

    /** Lines that are set in such a column, ready to stand beside the text. */
    static Sidenote set(List<Strip> strips, Sidenote.Shape shape) {
        return new Sidenote(strips, Baselines.first(strips), 0, shape);
    }
}
