package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.apparat.report.Diagnostic;

/** Manuscripts that nobody should write: each gets a correct page or a clear diagnostic, and nothing is lost. */
class HostileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> odd() {
        String words = "word ".repeat(400);
        String notes = IntStream.range(0, 40).mapToObj(i -> "word[^" + i + "]").collect(Collectors.joining(" "));
        String texts = IntStream.range(0, 40).mapToObj(i -> "[^" + i + "]: Note " + i + ".")
                .collect(Collectors.joining("\n\n"));
        String row = "| word ".repeat(40) + "|\n";
        return Stream.of(Arguments.of("a word wider than the measure", "a".repeat(2_000)),
                Arguments.of("a word of capitals", "ACGT".repeat(5_000)),
                Arguments.of("a table wider than the page", row + "|---".repeat(40) + "|\n" + row),
                Arguments.of("a row higher than the page", "| a | b |\n|---|---|\n| " + words.repeat(3) + " | b |"),
                Arguments.of("forty notes in a sentence", notes + "\n\n" + texts),
                Arguments.of("a note of many pages", "Word.[^1]\n\n[^1]: " + words.repeat(12)),
                Arguments.of("notes within notes", "A.^[b^[c^[d^[e^[f]]]]]"),
                Arguments.of("a deep list",
                        IntStream.range(0, 30).mapToObj(i -> "  ".repeat(i) + "- item\n")
                                .collect(Collectors.joining())),
                Arguments.of("a heading of a page", "## " + words),
                Arguments.of("brackets that nothing closes", "[".repeat(5_000)),
                Arguments.of("marks upon marks", "a" + "\u0301".repeat(2_000)),
                Arguments.of("a paragraph of a megabyte", "some words to set ".repeat(60_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isSet(String what, String text) throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\n" + text + "\n");
        Outcome outcome = press();
        assertThat(outcome.good()).as(codes(outcome).toString()).isTrue();
        assertThat(outcome.files()).hasSize(3);
    }

    @Test
    void anErrorLeavesTheBooksAsTheyWere() throws IOException {
        Path chapter = folder.resolve("01.md");
        Files.writeString(chapter, "# Chapter\n\nText.\n");
        List<Path> books = press().files();
        List<byte[]> before = List.of(Files.readAllBytes(books.get(0)), Files.readAllBytes(books.get(1)));

        Files.writeString(chapter, "# Chapter\n\nText.[^none]\n");
        assertThat(codes(press())).contains("M012");
        assertThat(Files.readAllBytes(books.get(0))).isEqualTo(before.get(0));
        assertThat(Files.readAllBytes(books.get(1))).isEqualTo(before.get(1));
        assertThat(filesIn(folder.resolve("out"))).hasSize(3);
    }

    /** The figures of the pages are delivered with the books, or nothing is. */
    @Test
    void whatCannotBeDeliveredTakesAllWithIt() throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\nText.\n");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/proof"), "no folder");
        assertThatThrownBy(this::press).isInstanceOf(IOException.class);
        assertThat(filesIn(folder.resolve("out"))).containsExactly("proof");
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\nThe word 黨 is Chinese.\n");
        Diagnostic missing = press().diagnostics().stream().filter(d -> d.code().equals("G002")).findFirst()
                .orElseThrow();
        assertThat(missing.message()).contains("U+9EE8");
        assertThat(missing.span().line()).isEqualTo(3);
    }

    @Test
    void aGlossaryMayGoRoundInARing() throws IOException {
        Path manuscript = Files.createDirectories(folder.resolve("manuscript"));
        Files.writeString(manuscript.resolve("book.yaml"),
                "title: Ring\nidentifier: urn:isbn:9780000000002\nbody: [01.md]\nback: [glossary]\n");
        Files.writeString(manuscript.resolve("01.md"), "# Chapter\n\nA hen.\n");
        Files.writeString(manuscript.resolve("glossary.md"),
                "hen {#hen}\n\n:   What lays an egg.\n\negg {#egg}\n\n:   What a hen lays.\n");
        assertThat(press().good()).isTrue();
    }

    private Outcome press() throws IOException {
        return Bindery.press(folder, folder.resolve("out"), stage -> {
        });
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<String> filesIn(Path folder) {
        return Arrays.asList(folder.toFile().list());
    }
}
