package press.apparat.pdf;

import com.lowagie.text.Image;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Turns a JPEG of four inks into RGB. A file with Adobe's APP14 segment stores the inks inverted, and as YCCK where the
 * segment's transform says 2 (Adobe Technical Note 5116).
 */
final class CmykJpeg {
    private static final byte[] APP14 = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e'};
    private static final int TRANSFORM = 15;
    private static final int YCCK = 2;

    private CmykJpeg() {
    }

    static Image toRgb(byte[] jpeg) throws IOException {
        Raster inks = read(jpeg);
        UnaryOperator<int[]> light = light(jpeg);
        byte[] rgb = new byte[3 * inks.getWidth() * inks.getHeight()];
        int[] pixel = new int[4];
        for (int y = 0, at = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++, at += 3) {
                put(light.apply(inks.getPixel(x, y, pixel)), rgb, at);
            }
        }
        return Image.getInstance(inks.getWidth(), inks.getHeight(), 3, 8, rgb);
    }

    private static Raster read(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            return reader.readRaster(0, null);
        } finally {
            reader.dispose();
        }
    }

    /** From a pixel as stored to the light that each ink lets through. */
    private static UnaryOperator<int[]> light(byte[] jpeg) {
        for (int at = 0; at + TRANSFORM < jpeg.length; at++) {
            if (Arrays.equals(jpeg, at, at + APP14.length, APP14, 0, APP14.length)) {
                return jpeg[at + TRANSFORM] == YCCK ? CmykJpeg::fromYcck : UnaryOperator.identity();
            }
        }
        return inks -> Arrays.stream(inks).map(ink -> 255 - ink).toArray();
    }

    private static int[] fromYcck(int[] pixel) {
        double luma = pixel[0];
        double blue = pixel[1] - 128;
        double red = pixel[2] - 128;
        return new int[]{clamp(luma + 1.402 * red), clamp(luma - 0.344136 * blue - 0.714136 * red),
                clamp(luma + 1.772 * blue), pixel[3]};
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static void put(int[] light, byte[] rgb, int at) {
        for (int i = 0; i < 3; i++) {
            rgb[at + i] = (byte) (light[i] * light[3] / 255);
        }
    }
}
