package press.apparat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finished files: written beside their places, moved there together once all are good, else taken away again, even
 * where the press is stopped. Several presses may deliver to one folder at once.
 */
final class Delivery implements AutoCloseable {
    private static final String PART = ".part";
    /** What is left by a machine that was switched off. */
    private static final Duration STALE = Duration.ofDays(1);

    private final Path folder;
    private final String own = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    private final List<Parcel> parcels = new ArrayList<>();
    private final Thread stopped = new Thread(this::takeAway);

    /** @throws IOException if there cannot be such a folder */
    Delivery(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        sweep();
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream file) throws IOException;
    }

    /** What reads a file once it is written, before it is delivered. */
    @FunctionalInterface
    interface Proofreader {
        void read(Path file) throws IOException;
    }

    /** A file to be written; its name is a path within the folder, with slashes. */
    record Item(String name, Writer writer, Proofreader proofreader) {
        /** One that nobody reads. */
        Item(String name, Writer writer) {
            this(name, writer, file -> {
            });
        }
    }

    /** A file, where it is written, and where what stood in its place is kept until all files are there. */
    private record Parcel(Item item, Path place, Path beside, Path before) {
        Parcel {
            if (Files.isDirectory(place)) {
                throw new UncheckedIOException(new FileSystemException(place.toString(), null, "is a folder"));
            }
        }

        void write() {
            try {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                    item.writer().write(file);
                }
                item.proofreader().read(beside);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void keep() throws IOException {
            if (Files.exists(place)) {
                Files.copy(place, before, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }

        void restore() throws IOException {
            if (Files.exists(before)) {
                move(before, place);
            } else if (!Files.exists(beside)) {
                Files.deleteIfExists(place);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(STALE))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Writes files side by side. */
    void write(List<Item> items) throws IOException {
        try {
            address(items);
            parcels.parallelStream().forEach(Parcel::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized void address(List<Item> items) {
        items.forEach(item -> parcels.add(parcel(item)));
    }

    private Parcel parcel(Item item) {
        String hidden = "." + item.name().replace('/', '-') + "." + own;
        return new Parcel(item, folder.resolve(item.name()), folder.resolve(hidden + PART),
                folder.resolve(hidden + ".before" + PART));
    }

    /** Moves all files into their places; where one cannot be moved all are as they were. */
    synchronized List<Path> deliver() throws IOException {
        try {
            for (Parcel parcel : parcels) {
                Files.createDirectories(parcel.place().getParent());
                parcel.keep();
            }
            for (Parcel parcel : parcels) {
                move(parcel.beside(), parcel.place());
            }
        } catch (IOException e) {
            for (Parcel parcel : parcels) {
                parcel.restore();
            }
            throw e;
        }
        return parcels.stream().map(Parcel::place).toList();
    }

    private synchronized void takeAway() {
        try {
            for (Parcel parcel : parcels) {
                Files.deleteIfExists(parcel.beside());
                Files.deleteIfExists(parcel.before());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        takeAway();
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException stopping) {
            // the hook is at work already
        }
    }
}
