package press.apparat.galley;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.apparat.book.Resource;
import press.apparat.measure.Length;
import press.apparat.measure.Size;

/** A picture's own size, with a CSS pixel of 1/96 in (CSS Images 3, clause 4.1). The reading room has refused what is none. */
final class PictureSize {
    private static final double PIXEL = 0.75;

    private PictureSize() {
    }

    static Size of(Resource resource) {
        return resource.format() == Resource.Format.SVG ? vector(resource) : raster(resource);
    }

    private static Size vector(Resource resource) {
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(resource.bytes()), null,
                LoaderContext.createDefault());
        return svg == null
                ? new Size(Length.pt(100), Length.pt(100))
                : pixels(svg.size().getWidth(), svg.size().getHeight());
    }

    private static Size raster(Resource resource) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(resource.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.next();
            reader.setInput(in);
            return pixels(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Size pixels(double width, double height) {
        return new Size(Length.pt(width * PIXEL), Length.pt(height * PIXEL));
    }
}
