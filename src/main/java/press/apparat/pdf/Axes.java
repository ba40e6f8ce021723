package press.apparat.pdf;

import java.util.Optional;

import press.apparat.measure.Length;
import press.apparat.placed.Placed;

/**
 * What coordinates count from: a page's lower left corner, or that of things that stand on their side on it.
 *
 * @param height of the page, or of the things as they are read
 * @param turn how the things stand in what is around them; none for a page
 */
record Axes(Length height, Optional<Turn> turn) {
    static Axes of(Length pageHeight) {
        return new Axes(pageHeight, Optional.empty());
    }

    /**
     * A quarter turn counter-clockwise: (u, v) is (right − v, bottom + u) in the axes around it.
     */
    record Turn(Axes around, double right, double bottom) {
        Box box(Box own) {
            return around.onPage(
                    new Box(right - own.top(), bottom + own.left(), right - own.bottom(), bottom + own.right()));
        }

        /** Its matrix (ISO 32000-1, clause 8.3.3), as the operator that sets it. */
        void write(Operators out) {
            out.factors(0, 1, -1, 0).lengths(right, bottom).write("cm\n");
        }
    }

    /** The axes of things that are turned. */
    Axes of(Placed.Turned turned) {
        Box stands = box(turned.x(), turned.y(), new Box.Extent(turned.height(), turned.width()));
        return new Axes(new Length(turned.height()), Optional.of(new Turn(this, stands.right(), stands.bottom())));
    }

    /** A thing's rectangle. */
    Box box(long x, long y, Box.Extent extent) {
        return Box.of(height, x, y, extent);
    }

    /** Where a rectangle in these axes stands on the page. */
    Box onPage(Box own) {
        return turn.map(t -> t.box(own)).orElse(own);
    }

    double fromFoot(long y) {
        return new Length(height.sp() - y).pt();
    }
}
