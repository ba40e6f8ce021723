package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.galley.HungNote;
import press.apparat.galley.Sidenote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/** Puts notes and glosses in the outer margin of a page, each beside its line as long as none is in its way. */
final class Sidenotes {
    private final PageStyle style;
    private final boolean recto;
    private final List<Sidenote> sides = new ArrayList<>();
    private final List<Long> wished = new ArrayList<>();

    /** @param recto whether the outer margin is the right one */
    Sidenotes(PageStyle style, boolean recto) {
        this.style = style;
        this.recto = recto;
    }

    /** One that hangs on a strip with its top at {@code y} on the page. */
    void add(HungNote note, long y) {
        note.side().ifPresent(side -> {
            sides.add(side);
            wished.add(y + side.top() - style.margin().top().sp());
        });
    }

    /** All of them in their places, in page coordinates. */
    List<Placed> placed(long depth) {
        long below = sides.stream().mapToLong(side -> side.shape().space()).reduce((first, last) -> last).orElse(0);
        long[] tops = Margin.tops(wished.stream().mapToLong(wish -> wish).toArray(),
                sides.stream().mapToLong(Notes::height).toArray(), depth + below);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            set(sides.get(i), style.margin().top().sp() + tops[i], placed);
        }
        return placed;
    }

    private void set(Sidenote side, long top, List<Placed> placed) {
        long y = top;
        for (Strip strip : side.strips()) {
            long x = x(side.shape()) + shift(strip, side.shape());
            for (Placed thing : strip.content()) {
                placed.add(thing.moved(x, y));
            }
            y += strip.height();
        }
    }

    private long x(Sidenote.Shape shape) {
        return recto
                ? style.size().width().minus(style.margin().right()).sp() + shape.inside()
                : style.margin().left().sp() - shape.inside() - shape.width();
    }

    /** Lines come flush left; one that is to be flush right goes as far as it has white. */
    private long shift(Strip strip, Sidenote.Shape shape) {
        Optional<Style.Edge> right = Optional.of(recto ? Style.Edge.OUTSIDE : Style.Edge.INSIDE);
        return shape.straight().equals(right) ? Math.max(0, shape.width() - RightEdge.of(strip.content())) : 0;
    }
}
