package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Section;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** A manuscript written for a test, in a folder that is there while it is read. */
final class Written {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    static Written file(String name, String text) {
        return new Written().and(name, text);
    }

    /** One chapter with a title and this text. */
    static Written text(String text) {
        return file("one.md", "# One\n\n" + text);
    }

    /** The sketch of a text in which nothing is wrong. */
    static String sketch(String text) {
        Written written = text(text);
        List<Block> blocks = written.blocks();
        assertThat(written.diagnostics()).isEmpty();
        return Sketch.of(blocks);
    }

    Written and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Written and(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Book read() {
        try {
            Path folder = Files.createTempDirectory("manuscript");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path path = folder.resolve("book").resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                return Reader.read(Manuscript.gather(folder.resolve("book"), diagnostics), diagnostics);
            } finally {
                delete(folder);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The chapters and other sections with a text. */
    List<Section> sections() {
        return read().sections().stream().filter(section -> !section.blocks().isEmpty()).toList();
    }

    /** The blocks of the first chapter. */
    List<Block> blocks() {
        return sections().stream().findFirst().map(Section::blocks).orElse(List.of());
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.all();
    }

    /** The codes of what is wrong, when it has been read. */
    List<String> codes() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }
}
