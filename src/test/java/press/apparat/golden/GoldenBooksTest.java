package press.apparat.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.apparat.Bindery;
import press.apparat.Outcome;
import press.apparat.proof.Judge;
import press.apparat.report.Printer;

/**
 * The shelf of golden books: every good book in {@code src/test/books} is pressed, and its diagnostics, its pages and the
 * texts of its EPUB are what they were when they were last looked at and accepted ({@code -Daccept}).
 */
class GoldenBooksTest {
    private static final Path SHELF = Path.of("src/test/books");
    private static final boolean ACCEPT = !System.getProperty("accept", "false").equals("false");

    @TempDir
    private Path out;

    @TestFactory
    Stream<DynamicTest> books() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("bad-")).sorted().toList()
                    .stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        press(folder);
                        judge(out.resolve(folder.getFileName()));
                    }));
        }
    }

    /** EPUBCheck and veraPDF (PDF/UA-1, PDF/A-2a) have no complaint. */
    private static void judge(Path books) throws Exception {
        try (Stream<Path> files = Files.list(books)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Judge.complaints(file)).as("%s", file).isEmpty();
            }
        }
    }

    private void press(Path folder) throws IOException {
        Shelved shelved = new Shelved(folder.resolve("expected"));
        Map<String, String> pressed = pressed(folder);
        if (ACCEPT) {
            shelved.accept(pressed);
        }
        Map<String, String> expected = shelved.files();
        assertThat(pressed.keySet()).isEqualTo(expected.keySet());
        pressed.forEach((name, text) -> {
            Parting parting = Parting.of(expected.get(name), text);
            assertThat(parting.now()).as("%s:%d", shelved.folder().resolve(name), parting.line())
                    .isEqualTo(parting.before());
        });
    }

    private Map<String, String> pressed(Path folder) throws IOException {
        Outcome outcome = Bindery.press(folder, out.resolve(folder.getFileName()), stage -> {
        });
        Map<String, String> pressed = new TreeMap<>();
        String diagnostics = Printer.print(outcome.diagnostics());
        assertThat(outcome.files()).as("%s", diagnostics).hasSize(3);
        pressed.put("diagnostics.txt", diagnostics);
        pressed.put("pages.txt", PageDump.of(Files.readAllBytes(outcome.files().get(0))));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(outcome.files().get(1)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*\\.(xhtml|opf|ncx)")) {
                    pressed.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pressed;
    }
}
