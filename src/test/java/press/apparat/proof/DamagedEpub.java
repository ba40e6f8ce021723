package press.apparat.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A copy of an EPUB with something changed in one of its files. */
final class DamagedEpub {
    private DamagedEpub() {
    }

    /** @param file whose path holds this */
    static Path of(Path epub, Path to, String file, UnaryOperator<String> damage) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(epub));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().contains(file) ? damaged(bytes, damage) : bytes);
                out.closeEntry();
            }
        }
        return to;
    }

    private static byte[] damaged(byte[] bytes, UnaryOperator<String> damage) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        String after = damage.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing was damaged in " + before);
        }
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
