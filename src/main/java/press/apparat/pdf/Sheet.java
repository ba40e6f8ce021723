package press.apparat.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.apparat.measure.Length;
import press.apparat.page.Page;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.type.Shaped;

/** One page as it is drawn. */
final class Sheet implements Placed.Cases<Sheet> {
    private static final int BLACK = 0;

    private final PressRun run;
    private final int index;
    private final Axes axes;
    private final Operators out;
    private final TextObject text;
    private final Marks marks;
    private final Links links;
    private final Map<String, PdfIndirectReference> plates;
    private int colour = BLACK;

    Sheet(PressRun run, int index, Page page) {
        this.run = run;
        this.index = index;
        this.axes = Axes.of(page.size().height());
        this.out = new Operators();
        this.text = new TextObject(out);
        this.plates = new TreeMap<>();
        this.marks = new Marks(run.structure(), index, out);
        this.links = new Links(run, index);
    }

    /** The same page, drawn upon by other axes. */
    private Sheet(Sheet page, Axes axes) {
        this.run = page.run;
        this.index = page.index;
        this.axes = axes;
        this.out = page.out;
        this.text = new TextObject(out);
        this.plates = page.plates;
        this.marks = page.marks;
        this.links = page.links;
        this.colour = page.colour;
    }

    @Override
    public Sheet glyphs(Placed.Glyphs glyphs) {
        if (!text.isOpen()) {
            marks.end();
            text.begin();
        }
        Optional<String> actualText = actualText(glyphs);
        marks.begin(glyphs.tag(), actualText);
        ink(glyphs.colour());
        text.show(glyphs.run(), run.typecase().of(glyphs.run()), new Length(glyphs.x()).pt(),
                axes.fromFoot(glyphs.y()));
        return this;
    }

    @Override
    public Sheet rule(Placed.Rule rule) {
        endText();
        marks.beginLayout();
        ink(rule.colour());
        Box box = axes.box(rule.x(), rule.y(), new Box.Extent(rule.width(), rule.height()));
        out.lengths(box.left(), box.bottom(), box.width(), box.height()).write("re f\n");
        return this;
    }

    @Override
    public Sheet picture(Placed.Picture picture) {
        endText();
        marks.begin(picture.tag(), Optional.empty());
        Box box = axes.box(picture.x(), picture.y(), new Box.Extent(picture.width(), picture.height()));
        draw(run.plates().of(picture.image()), box);
        marks.end();
        if (picture.tag().role() != Tag.Role.ARTIFACT) {
            run.structure().cover(picture.tag(), axes.onPage(box));
        }
        return this;
    }

    @Override
    public Sheet link(Placed.Link link) {
        links.add(link, axes.onPage(axes.box(link.x(), link.y(), new Box.Extent(link.width(), link.height()))));
        return this;
    }

    @Override
    public Sheet anchor(Placed.Anchor anchor) {
        Box place = axes.onPage(axes.box(anchor.x(), anchor.y(), new Box.Extent(0, 0)));
        run.destinations().add(anchor.id(), index, place.left(), place.top());
        return this;
    }

    /** They are drawn in a state of their own, which begins without tracking, rise and expansion. */
    @Override
    public Sheet turned(Placed.Turned turned) {
        endText();
        marks.end();
        Sheet inner = new Sheet(this, axes.of(turned));
        out.write("q 0 Tc 0 Ts 100 Tz ");
        inner.axes.turn().orElseThrow().write(out);
        turned.content().forEach(placed -> placed.match(inner));
        inner.endText();
        marks.end();
        out.write("Q\n");
        return this;
    }

    @Override
    public Sheet line(Placed.SetLine line) {
        return this;
    }

    /** What is drawn, as a page's dictionary, and its content. */
    void print(Page page) throws IOException {
        page.content().forEach(placed -> placed.match(this));
        endText();
        marks.end();
        run.file().page(dictionary(page), out.bytes());
    }

    private Dict dictionary(Page page) throws IOException {
        Dict images = new Dict();
        plates.forEach(images::with);
        Dict resources = new Dict().with("Font", run.fonts()).with("XObject",
                Optional.of(images).filter(dict -> dict.size() > 0));
        double width = page.size().width().pt();
        double height = page.size().height().pt();
        Dict dictionary = new Dict().numbers("MediaBox", 0, 0, width, height).numbers("TrimBox", 0, 0, width, height)
                .with("Resources", resources);
        if (!run.structure().onPage(index).isEmpty()) {
            dictionary.with("StructParents", index);
        }
        return links.into(dictionary);
    }

    private void draw(Plate plate, Box box) {
        plates.put(plate.name(), plate.reference());
        out.write("q ").factors(box.width() / plate.width(), 0, 0, box.height() / plate.height())
                .lengths(box.left(), box.bottom()).write("cm /").write(plate.name()).write(" Do Q\n");
    }

    private void endText() {
        if (text.isOpen()) {
            marks.end();
            text.end();
        }
    }

    private void ink(int wanted) {
        if (wanted != colour) {
            colour = wanted;
            out.fillColour(wanted);
        }
    }

    /** Of glyphs that do not spell what they stand for: a code has the text of a cluster's first glyph only. */
    private static Optional<String> actualText(Placed.Glyphs glyphs) {
        boolean spelt = glyphs.actualText().equals(glyphs.run().text()) && everyGlyphHasText(glyphs.run());
        return spelt ? Optional.empty() : Optional.of(glyphs.actualText());
    }

    private static boolean everyGlyphHasText(Shaped shaped) {
        int[] clusters = shaped.clusters();
        for (int i = 1; i < clusters.length; i++) {
            if (clusters[i] == clusters[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
