package press.apparat.page;

import java.util.List;
import press.apparat.placed.Placed;

/** How far things reach to the right, in sp from the left edge of what they stand in. Spaces at a line's end do not. */
final class RightEdge implements Placed.Cases<Long> {
    private static final RightEdge EDGE = new RightEdge();

    private RightEdge() {
    }

    static long of(List<Placed> content) {
        return content.stream().mapToLong(placed -> placed.match(EDGE)).max().orElse(0);
    }

    @Override
    public Long glyphs(Placed.Glyphs glyphs) {
        return glyphs.run().text().isBlank() ? 0 : glyphs.x() + glyphs.run().width();
    }

    @Override
    public Long rule(Placed.Rule rule) {
        return rule.x() + rule.width();
    }

    @Override
    public Long picture(Placed.Picture picture) {
        return picture.x() + picture.width();
    }

    @Override
    public Long link(Placed.Link link) {
        return 0L;
    }

    @Override
    public Long line(Placed.SetLine line) {
        return 0L;
    }

    @Override
    public Long anchor(Placed.Anchor anchor) {
        return 0L;
    }

    /** Things on their side are as wide as they are high. */
    @Override
    public Long turned(Placed.Turned turned) {
        return turned.x() + turned.height();
    }
}
