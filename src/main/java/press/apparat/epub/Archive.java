package press.apparat.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container (EPUB 3.3, clause 4): a zip whose first file, not compressed, says what it is. Files keep the order
 * they are added in, and a date that is the same in every time zone.
 */
final class Archive implements AutoCloseable {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int LEVEL = 6;

    private final ZipOutputStream zip;

    Archive(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        ZipEntry entry = new ZipEntry("mimetype");
        byte[] bytes = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum(bytes));
        write(entry, bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    void add(String path, byte[] bytes) throws IOException {
        write(new ZipEntry(path), bytes);
    }

    private void write(ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Ends the archive; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
