package press.apparat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finished files: written beside their places, moved there together once all are good, else taken away again. */
final class Delivery implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> written = new LinkedHashMap<>();

    Delivery(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream file) throws IOException;
    }

    /** A file to be written. */
    record Item(String name, Writer writer) {
    }

    /** Writes files side by side. */
    void write(List<Item> items) throws IOException {
        items.forEach(item -> written.put(folder.resolve("." + item.name() + ".part"), folder.resolve(item.name())));
        try {
            items.parallelStream().forEach(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Item item) {
        Path beside = folder.resolve("." + item.name() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
            item.writer().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves all files into their places. */
    List<Path> deliver() throws IOException {
        List<Path> delivered = new ArrayList<>();
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            delivered.add(Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE));
        }
        return delivered;
    }

    @Override
    public void close() throws IOException {
        for (Path beside : written.keySet()) {
            Files.deleteIfExists(beside);
        }
    }
}
