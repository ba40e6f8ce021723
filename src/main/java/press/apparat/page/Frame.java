package press.apparat.page;

import press.apparat.measure.Edges;

/** A rectangle on a page, its top left corner at (x, y); lengths in sp. */
public record Frame(long x, long y, long width, long height) {
    /** What is left of it inside its edges. */
    public Frame inside(Edges edges) {
        return new Frame(x + edges.left().sp(), y + edges.top().sp(), width - edges.across().sp(),
                height - edges.down().sp());
    }
}
