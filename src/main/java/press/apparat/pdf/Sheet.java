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
    private final Length height;
    private final Operators out = new Operators();
    private final TextObject text = new TextObject(out);
    private final Marks marks;
    private final Links links;
    private final Map<String, PdfIndirectReference> plates = new TreeMap<>();
    private int colour = BLACK;

    Sheet(PressRun run, int index, Page page) {
        this.run = run;
        this.index = index;
        this.height = page.size().height();
        this.marks = new Marks(run.structure(), index, out);
        this.links = new Links(run, index);
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
        text.show(glyphs.run(), run.typecase().of(glyphs.run()), new Length(glyphs.x()).pt(), fromFoot(glyphs.y()));
        return this;
    }

    @Override
    public Sheet rule(Placed.Rule rule) {
        endText();
        marks.beginLayout();
        ink(rule.colour());
        Box box = Box.of(height, rule.x(), rule.y(), new Box.Extent(rule.width(), rule.height()));
        out.lengths(box.left(), box.bottom(), box.width(), box.height()).write("re f\n");
        return this;
    }

    @Override
    public Sheet picture(Placed.Picture picture) {
        endText();
        marks.begin(picture.tag(), Optional.empty());
        Box box = Box.of(height, picture.x(), picture.y(), new Box.Extent(picture.width(), picture.height()));
        draw(run.plates().of(picture.image()), box);
        marks.end();
        if (picture.tag().role() != Tag.Role.ARTIFACT) {
            run.structure().cover(picture.tag(), box);
        }
        return this;
    }

    @Override
    public Sheet link(Placed.Link link) {
        links.add(link, Box.of(height, link.x(), link.y(), new Box.Extent(link.width(), link.height())));
        return this;
    }

    @Override
    public Sheet anchor(Placed.Anchor anchor) {
        run.destinations().add(anchor.id(), index, new Length(anchor.x()).pt(), fromFoot(anchor.y()));
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
        Dict dictionary = new Dict().numbers("MediaBox", 0, 0, width, height.pt())
                .numbers("TrimBox", 0, 0, width, height.pt()).with("Resources", resources);
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

    private double fromFoot(long y) {
        return new Length(height.sp() - y).pt();
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
