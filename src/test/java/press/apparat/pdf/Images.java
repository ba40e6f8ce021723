package press.apparat.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import press.apparat.placed.Placed;

/** Small pictures of every kind. */
final class Images {
    private Images() {
    }

    static Placed.Image svg() {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200">
                  <style>.label { font-family: "EB Garamond"; font-size: 40px; fill: #a02020 }</style>
                  <rect x="10" y="10" width="100" height="80" fill="#204080" fill-opacity="0.5"/>
                  <path d="M10 120 L290 120" stroke="black" stroke-width="3"/>
                  <text class="label" x="20" y="180">1957</text>
                </svg>
                """;
        return new Placed.Image("img/line.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Half of it transparent. */
    static Placed.Image png() {
        return new Placed.Image("img/seal.png", "image/png", encoded(BufferedImage.TYPE_INT_ARGB, "png"));
    }

    static Placed.Image jpeg() {
        return new Placed.Image("img/photo.jpg", "image/jpeg", encoded(BufferedImage.TYPE_INT_RGB, "jpeg"));
    }

    /** All of one colour; with Adobe's segment the inks are stored inverted. */
    static Placed.Image cmykJpeg(boolean adobe, int... inks) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, inks);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Placed.Image("img/cmyk.jpg", "image/jpeg", adobe ? withApp14(out.toByteArray()) : out.toByteArray());
    }

    private static byte[] withApp14(byte[] jpeg) {
        byte[] segment = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return ByteBuffer.allocate(jpeg.length + segment.length).put(jpeg, 0, 2).put(segment)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] encoded(int type, String format) {
        BufferedImage image = new BufferedImage(24, 16, type);
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, (x < 12 ? 0x80 : 0xFF) << 24 | x * 10 << 16 | y * 15 << 8);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
