package press.apparat.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.apparat.placed.Placed;

/** The pictures of a file, each once, however often it is drawn. */
final class Plates {
    private static final int CMYK = 4;

    private final PdfFile file;
    private final Stock stock;
    private final Map<String, Plate> plates = new HashMap<>();
    private Optional<FigureFonts> fonts = Optional.empty();

    /** @throws Unprintable naming a picture that is none, or is of a type other than SVG, PNG and JPEG */
    static Plates embed(Stock stock, PdfFile file) throws IOException {
        Plates plates = new Plates(stock, file);
        for (Placed.Image image : stock.images().values()) {
            plates.embed(image);
        }
        return plates;
    }

    private Plates(Stock stock, PdfFile file) {
        this.stock = stock;
        this.file = file;
    }

    Plate of(Placed.Image image) {
        return plates.get(image.path());
    }

    private void embed(Placed.Image image) throws IOException {
        String name = "P" + (plates.size() + 1);
        try {
            plates.put(image.path(), plate(name, image));
        } catch (IOException | RuntimeException e) {
            throw new Unprintable(image.path(), e);
        }
    }

    private Plate plate(String name, Placed.Image image) throws IOException {
        switch (image.mediaType()) {
            case "image/svg+xml" :
                return VectorPlate.draw(name, image.bytes(), fonts(), file);
            case "image/png", "image/jpeg" :
                return raster(name, image.bytes());
            default :
                throw new IOException("the press does not print " + image.mediaType());
        }
    }

    private FigureFonts fonts() throws IOException {
        if (fonts.isEmpty()) {
            fonts = Optional.of(FigureFonts.of(stock.typefaces()));
        }
        return fonts.get();
    }

    private Plate raster(String name, byte[] bytes) throws IOException {
        Image image = printable(Image.getInstance(bytes), bytes);
        if (image.getImageMask() != null) {
            file.addDirectImageSimple(image.getImageMask());
        }
        PdfIndirectReference reference = file.reserve();
        file.addDirectImageSimple(image, reference);
        return new Plate(name, reference, 1, 1);
    }

    /** A PDF/A file whose output intent is RGB holds no CMYK but such as brings its own profile (6.2.4.3). */
    private static Image printable(Image image, byte[] bytes) throws IOException {
        return image.getColorspace() == CMYK && !image.hasICCProfile() ? CmykJpeg.toRgb(bytes) : image;
    }
}
