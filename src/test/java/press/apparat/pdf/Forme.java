package press.apparat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.page.Frame;
import press.apparat.page.Layout;
import press.apparat.page.Page;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.type.Shaped;

/** A page that a test composes by hand, run after run; places in points from its top left corner. */
final class Forme {
    static final Size SIZE = new Size(Length.pt(300), Length.pt(400));

    private final String folio;
    private final List<Placed> content = new ArrayList<>();
    private long x;
    private long y;

    Forme(String folio) {
        this.folio = folio;
    }

    Forme at(double left, double top) {
        x = Length.pt(left).sp();
        y = Length.pt(top).sp();
        return this;
    }

    Forme set(Tag leaf, Shaped run) {
        return set(leaf, run, run.text());
    }

    Forme set(Tag leaf, Shaped run, String actualText) {
        return add(new Placed.Glyphs(run, x, y, 0, actualText, leaf));
    }

    Forme words(Tag leaf, String words) {
        return set(leaf, TestFace.ROMAN.set(words, 11));
    }

    /** Adds something to the page; the next run stands after a run. */
    Forme add(Placed thing) {
        content.add(thing);
        if (thing instanceof Placed.Glyphs glyphs) {
            x = glyphs.x() + glyphs.run().width();
        }
        return this;
    }

    Forme anchor(String id) {
        return add(new Placed.Anchor(id, x, y - Length.pt(10).sp()));
    }

    /** A link over what is set from here to a width of 20 pt. */
    Forme link(String target, String words, Tag link) {
        return add(new Placed.Link(target, words, x, y - Length.pt(10).sp(), Length.pt(20).sp(), Length.pt(12).sp(),
                link));
    }

    Forme picture(Placed.Image image, Tag figure) {
        return add(new Placed.Picture(image, x, y, Length.pt(60).sp(), Length.pt(40).sp(), figure));
    }

    Page page() {
        Frame area = new Frame(0, 0, SIZE.width().sp(), SIZE.height().sp());
        return new Page(SIZE, folio, List.copyOf(content),
                new Layout(area, 0, 0, SIZE.height().sp(), 0, Layout.Text.NONE, Optional.empty()));
    }
}
