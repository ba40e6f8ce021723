package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.placed.Placed;

/** The rectangles of the links on one line: one for each link, however many cells it covers. */
final class LinkRects {
    private final List<Placed> placed;
    private final long baseline;
    private Optional<Look> open = Optional.empty();
    private long left;
    private long right;

    LinkRects(List<Placed> placed, long baseline) {
        this.placed = placed;
        this.baseline = baseline;
    }

    void cover(Look look, long x, long width) {
        boolean same = open.isPresent() && look.link().isPresent() && open.get().link().get() == look.link().get();
        if (!same) {
            close();
            left = x;
        }
        open = look.link().isPresent() ? Optional.of(look) : Optional.empty();
        right = x + width;
    }

    void close() {
        open.ifPresent(look -> {
            long size = look.style().font().size().sp();
            long top = baseline - look.style().text().rise().sp() - size * 3 / 4;
            Look.LinkTo link = look.link().orElseThrow();
            placed.add(new Placed.Link(link.target(), link.words(), left, top, right - left, size, link.tag()));
        });
        open = Optional.empty();
    }
}
