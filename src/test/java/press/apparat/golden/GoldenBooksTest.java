package press.apparat.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.apparat.Bindery;
import press.apparat.Outcome;
import press.apparat.report.Printer;

/**
 * The shelf of golden books: every folder of {@code src/test/books} that has {@code expected/pages.txt} is pressed,
 * and its diagnostics, its pages and the files of its EPUB are what they were when they were last looked at and
 * accepted ({@code -Daccept}).
 */
class GoldenBooksTest {
    private static final Path SHELF = Path.of("src/test/books");
    private static final boolean ACCEPT = !System.getProperty("accept", "false").equals("false");

    @TempDir
    private Path out;

    @TestFactory
    Stream<DynamicTest> books() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected/pages.txt"))).sorted().toList()
                    .stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> press(folder)));
        }
    }

    private void press(Path folder) throws IOException {
        Outcome outcome = Bindery.press(folder, out.resolve(folder.getFileName()), stage -> {
        });
        Path expected = folder.resolve("expected");
        compare(expected.resolve("diagnostics.txt"),
                outcome.diagnostics().stream().map(Printer::print).collect(Collectors.joining("\n")));
        assertThat(outcome.files()).as("books").hasSize(2);
        compare(expected.resolve("pages.txt"), PageDump.of(outcome.files().get(0)));
        for (Map.Entry<String, String> file : texts(outcome.files().get(1)).entrySet()) {
            compare(expected.resolve("epub").resolve(file.getKey()), file.getValue());
        }
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (ACCEPT) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        String golden = Files.exists(expected) ? Files.readString(expected) : "";
        assertThat(actual).as(expected.toString()).isEqualTo(golden);
    }

    /** The text files of an EPUB: its sections and its package document. */
    private static Map<String, String> texts(Path epub) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*\\.(xhtml|opf|ncx)")) {
                    texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
