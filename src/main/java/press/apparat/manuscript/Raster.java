package press.apparat.manuscript;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import press.apparat.book.Resource;

/**
 * Looks through the file of a photograph, without unpacking it: whether it is whole (PNG 1.2, clause 5: each chunk has
 * its check sum; ITU T.81, annex B: a JPEG file ends in a marker), and whether a page can hold what is in it.
 */
final class Raster {
    /** Far more than a page printed at 600 dots an inch; it takes 200 MB to unpack. */
    private static final long MOST_PIXELS = 50_000_000;
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;
    /** The length, the kind and the check sum of a chunk. */
    private static final int AROUND_CHUNK = 12;
    private static final int JPEG_END = 0xFFD9;

    private final ByteBuffer file;
    private long width;
    private long height;
    private boolean ended;

    private Raster(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    /** What is wrong with it; nothing for a drawing. */
    static Optional<String> fault(byte[] bytes, Resource.Format format) {
        Raster raster = new Raster(bytes);
        switch (format) {
            case PNG -> raster.png();
            case JPEG -> raster.jpeg();
            case SVG -> {
                return Optional.empty();
            }
        }
        return raster.fault();
    }

    private Optional<String> fault() {
        if (!ended || width <= 0 || height <= 0) {
            return Optional.of("is damaged");
        }
        return width * height > MOST_PIXELS
                ? Optional.of(String.format(Locale.ROOT, "is too large, %,d by %,d pixels", width, height))
                : Optional.empty();
    }

    private void png() {
        int at = PNG_SIGNATURE;
        while (!ended && at + AROUND_CHUNK <= file.limit()) {
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - AROUND_CHUNK || !isSound(at, length)) {
                return;
            }
            int kind = file.getInt(at + 4);
            if (kind == PNG_HEADER && length >= 8) {
                width = file.getInt(at + 8);
                height = file.getInt(at + 12);
            }
            ended = kind == PNG_END;
            at += AROUND_CHUNK + length;
        }
    }

    private boolean isSound(int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), at + 4, length + 4);
        return (int) sum.getValue() == file.getInt(at + 8 + length);
    }

    private void jpeg() {
        for (int at = 2; at + 9 <= file.limit(); at += 2 + (file.getShort(at + 2) & 0xFFFF)) {
            int marker = file.getShort(at) & 0xFFFF;
            if (isFrame(marker)) {
                height = file.getShort(at + 5) & 0xFFFF;
                width = file.getShort(at + 7) & 0xFFFF;
                ended = hasEnd(at);
                return;
            }
            if (marker < 0xFF00) {
                return;
            }
        }
    }

    /** Start of frame: C0 to CF, but for tables and a reserved one among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    /** Cameras write more after the end. */
    private boolean hasEnd(int from) {
        for (int at = file.limit() - 2; at > from; at--) {
            if ((file.getShort(at) & 0xFFFF) == JPEG_END) {
                return true;
            }
        }
        return false;
    }
}
