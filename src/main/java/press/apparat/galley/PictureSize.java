package press.apparat.galley;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.apparat.book.Resource;
import press.apparat.measure.Length;
import press.apparat.measure.Size;

/** A picture's own size, with a CSS pixel of 1/96 in (CSS Images 3, clause 4.1). The reading room has refused what is none. */
final class PictureSize {
    private static final double PIXEL = 0.75;
    private static final double MOST = 1_000_000;

    private PictureSize() {
    }

    /** The size; empty for a picture that cannot be drawn, or has none. */
    static Optional<Size> of(Resource resource) {
        Optional<Size> size = resource.format() == Resource.Format.SVG ? vector(resource) : raster(resource);
        return size.filter(s -> s.width().sp() > 0 && s.height().sp() > 0);
    }

    private static Optional<Size> vector(Resource resource) {
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(resource.bytes()), null,
                LoaderContext.createDefault());
        return Optional.ofNullable(svg).map(drawing -> pixels(drawing.size().getWidth(), drawing.size().getHeight()));
    }

    private static Optional<Size> raster(Resource resource) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(resource.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.next();
            reader.setInput(in);
            return Optional.of(pixels(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** However many pixels a drawing claims to have, its proportions are what matters. */
    private static Size pixels(double width, double height) {
        double scale = PIXEL * Math.min(1, MOST / Math.max(width, height));
        return new Size(Length.pt(width * scale), Length.pt(height * scale));
    }
}
