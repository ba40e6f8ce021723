package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostics;
import press.apparat.report.Printer;

/** What an author is told of each mistake in citing: the diagnostics are those in {@code expected/edition.txt}. */
class BadCitationsTest {
    private static final Path SHELF = Path.of("src/test/books");
    private static final Path ROOM = Path.of("src/main/java/press/apparat/editing");
    private static final Pattern CODE = Pattern.compile("\"?(E02\\d)\\b");
    private static final boolean ACCEPT = !System.getProperty("accept", "false").equals("false");

    private static Stream<Path> books() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("bad-cite-")).sorted().toList()
                    .stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> isToldOf() throws IOException {
        return books().map(book -> DynamicTest.dynamicTest(book.getFileName().toString(), () -> check(book)));
    }

    private static void check(Path book) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Editor.edit(Reader.read(Manuscript.gather(book, diagnostics), diagnostics), diagnostics);
        String told = Printer.print(diagnostics.all());
        Path expected = book.resolve("expected/edition.txt");
        if (ACCEPT) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyCodeHasABookOfItsOwn() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path book : books().toList()) {
            codes(book.resolve("expected/edition.txt"), told);
        }
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOM)) {
            for (Path file : files.toList()) {
                codes(file, known);
            }
        }
        assertThat(told).isEqualTo(known);
    }

    private static void codes(Path file, Set<String> codes) throws IOException {
        CODE.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1)).forEach(codes::add);
    }
}
