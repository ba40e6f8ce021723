package press.apparat.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
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
