package press.apparat.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Draws an SVG as vectors, its text as outlines of the book's own typefaces. */
final class VectorPlate {
    private VectorPlate() {
    }

    static Plate draw(String name, byte[] svg, FigureFonts fonts, PdfFile file) throws IOException {
        SVGDocument picture = parse(svg, fonts);
        float width = picture.size().width;
        float height = picture.size().height;
        PdfTemplate form = PdfTemplate.createTemplate(file, width, height);
        Graphics2D graphics = form.createGraphicsShapes(width, height);
        picture.renderWithPlatform(fonts, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        file.releaseTemplate(form);
        return new Plate(name, form.getIndirectReference(), width, height);
    }

    private static SVGDocument parse(byte[] svg, FigureFonts fonts) throws IOException {
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(svg), null, fonts.reading());
        if (picture == null) {
            throw new IOException("it is no SVG");
        }
        return picture;
    }
}
