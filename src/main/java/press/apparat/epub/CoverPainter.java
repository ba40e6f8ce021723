package press.apparat.epub;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import press.apparat.book.Shelf;
import press.apparat.style.FontFace;

/** Paints a cover drawn as an SVG, in the book's own fonts: shops and shelves take pixels only. */
final class CoverPainter {
    /** The width that shops ask for; a usual cover is then 2,560 pixels high. */
    private static final int WIDTH = 1600;
    private static final int HIGHEST = 4000;

    private CoverPainter() {
    }

    /** A PNG; nothing where the file cannot be drawn. */
    static Optional<byte[]> paint(byte[] svg, List<FontFace> faces, Shelf shelf) {
        try {
            if (new String(svg, StandardCharsets.UTF_8).contains("<text")) {
                faces.forEach(face -> shelf.find(face.path()).ifPresent(CoverPainter::register));
            }
            SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), URI.create("cover.svg"),
                    LoaderContext.createDefault());
            return drawing == null || drawing.size().width <= 0 ? Optional.empty() : Optional.of(png(paint(drawing)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void register(byte[] font) {
        try {
            Font read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(read);
        } catch (IOException | FontFormatException e) {
            // A font that AWT cannot read is none that a drawing can be painted with; another takes its place.
            return;
        }
    }

    private static BufferedImage paint(SVGDocument drawing) {
        double ratio = drawing.size().height / drawing.size().width;
        int height = (int) Math.max(1, Math.min(HIGHEST, Math.round(WIDTH * ratio)));
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, WIDTH, height));
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
