package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.apparat.book.Book;
import press.apparat.editing.Editor;
import press.apparat.report.Diagnostics;
import press.apparat.report.Printer;
import press.apparat.report.Severity;

/**
 * What an author is told of each mistake, in reading and, if there was none, in editing: the printed diagnostics are
 * those in {@code expected/diagnostics.txt}.
 */
class BadBooksTest {
    private static final Path SHELF = Path.of("src/test/books");
    private static final Path ROOMS = Path.of("src/main/java/press/apparat");
    private static final Pattern CODE = Pattern.compile("M\\d{3}|E02\\d|E05\\d");
    private static final boolean ACCEPT = !System.getProperty("accept", "false").equals("false");

    private static List<Path> books() throws IOException {
        try (Stream<Path> folders = Files.list(SHELF)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("bad-")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> isToldOf() throws IOException {
        return books().stream().map(book -> DynamicTest.dynamicTest(book.getFileName().toString(), () -> check(book)));
    }

    private static void check(Path book) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Book read = Reader.read(Manuscript.gather(book, diagnostics), diagnostics);
        if (diagnostics.all().stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
            Editor.edit(read, diagnostics);
        }
        String told = Printer.print(diagnostics.all());
        Path expected = book.resolve("expected/diagnostics.txt");
        if (ACCEPT) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyCodeHasABookOfItsOwn() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path book : books()) {
            told.addAll(codes(book.resolve("expected/diagnostics.txt")));
        }
        Set<String> known = new TreeSet<>();
        for (String room : List.of("manuscript", "editing")) {
            try (Stream<Path> files = Files.list(ROOMS.resolve(room))) {
                for (Path file : files.toList()) {
                    known.addAll(codes(file));
                }
            }
        }
        assertThat(told).isEqualTo(known);
    }

    private static List<String> codes(Path file) throws IOException {
        return CODE.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
    }
}
