package press.apparat.galley;

import java.util.List;

import press.apparat.measure.Edges;
import press.apparat.placed.Placed;
import press.apparat.style.Style;

/**
 * A cell of a table that is set, before its rows have their heights.
 *
 * @param outer the room of the cell with its borders and padding
 * @param strips its content
 */
record SetCell(TableGrid.Slot slot, Frame outer, Style style, List<Strip> strips) {
    int row() {
        return slot.row();
    }

    int rowEnd() {
        return slot.row() + slot.cell().rows();
    }

    /** With its borders and padding, in sp. */
    long height() {
        return content() + above() + below();
    }

    private long content() {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    private long above() {
        return style.box().border().top().plus(style.box().padding().top()).sp();
    }

    private long below() {
        return style.box().border().bottom().plus(style.box().padding().bottom()).sp();
    }

    /** Stands it in its rows: what they have to spare is above its content or below, its borders are theirs. */
    void into(Slices slices, long top, long height) {
        long spare = height - height();
        slices.add(top + above() + Math.round(spare * style.layout().lift()), strips);
        Edges border = style.box().border();
        style.box().background().ifPresent(colour -> slices.ground(top, height, h -> List.of(rule(colour, h))));
        slices.ground(top, border.top().sp(), h -> List.of(rule(style.box().borderColour(), h)));
        slices.ground(top + height - border.bottom().sp(), border.bottom().sp(),
                h -> List.of(rule(style.box().borderColour(), h)));
        slices.ground(top, border.left().isZero() ? 0 : height, h -> List.of(side(0, border.left().sp(), h)));
        slices.ground(top, border.right().isZero() ? 0 : height,
                h -> List.of(side(outer.width() - border.right().sp(), border.right().sp(), h)));
    }

    private Placed rule(int colour, long height) {
        return new Placed.Rule(outer.x(), 0, outer.width(), height, colour);
    }

    private Placed side(long x, long width, long height) {
        return new Placed.Rule(outer.x() + x, 0, width, height, style.box().borderColour());
    }
}
