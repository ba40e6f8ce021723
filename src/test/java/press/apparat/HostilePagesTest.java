package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.apparat.proof.PdfText;
import press.apparat.proof.VeraPdf;

/** What pages can hardly hold: nothing of it is lost, and the PDF is as it should be. The word to be counted is "quux". */
class HostilePagesTest {
    private static final String TALL = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"4000\">"
            + "<rect width=\"100\" height=\"4000\" fill=\"#888\"/></svg>";
    private static final String CSS = "section > h1 + p::first-letter { initial-letter: 4 }"
            + "section > h1 + p::first-line { font-variant-caps: small-caps }";

    @TempDir
    private Path folder;

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n\n"));
    }

    private static String figure(String attributes) {
        return "![quux](figures/tall.svg){" + attributes + " alt=\"A bar\"}";
    }

    static Stream<Arguments> hostile() {
        String table = "| A | B |\n|---|--:|\n";
        return Stream.of(
                Arguments.of("figures taller than the page", figure(".top") + "\n\n" + figure("width=100%"), 2),
                Arguments.of("thirty floats in a row",
                        times(30, i -> figure((i % 2 == 0 ? ".top" : ".bottom") + " width=" + (1 + i % 3) + "%")), 30),
                Arguments.of("a row of three pages", table + "| " + "quux ".repeat(3_000) + " | 1.5 |", 3_000),
                Arguments.of("a long table on its side",
                        table + "| quux | 1.25 |\n".repeat(90) + "\n: Long {.landscape}", 90),
                Arguments.of("two hundred paragraphs of a line", times(200, i -> "The quux."), 200),
                Arguments.of("an initial on a line of its own", "I\n\nThe quux.", 1),
                Arguments.of("an initial before nothing", "\"Quux\" quux", 1),
                Arguments.of("verse without lines", "::: verse\n:::\n\n::: {.verse numbers=1}\nquux\n:::", 1),
                Arguments.of("a figure taller than the page beside a paragraph of pages",
                        ":::: {.parallel numbers=2}\n::: side\n" + figure("") + "\n:::\n::: side\n"
                                + "quux ".repeat(3_000) + "\n:::\n::::",
                        3_001),
                Arguments.of("columns of one line and of many",
                        "::: columns\nquux\n:::\n\n::: columns\n" + times(150, i -> "quux") + "\n:::", 151),
                Arguments.of("columns before paragraphs that may be lines longer",
                        "::: columns\nquux\n:::\n\n"
                                + times(12, i -> "quux a longerword international ".repeat(30 + 7 * i)),
                        823),
                Arguments.of("a float in columns, a table in a float", "::: columns\n" + figure(".top")
                        + "\n:::\n\n::: top\n" + table + "| quux | 1 |\n".repeat(80) + ":::", 81));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void nothingIsLost(String what, String text, int count) throws Exception {
        byte[] pdf = pressed(text);
        assertThat(PdfText.read(pdf).words().stream().filter(word -> word.matches("\\W*quux\\W*"))).hasSize(count);
        assertThat(VeraPdf.complaints(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThan(60);
        }
    }

    private byte[] pressed(String text) throws IOException {
        Path manuscript = Files.createDirectories(folder.resolve("manuscript/figures")).getParent();
        Path styles = Files.createDirectories(folder.resolve("styles"));
        Files.writeString(styles.resolve("hostile.css"), CSS);
        Files.writeString(manuscript.resolve("figures/tall.svg"), TALL);
        Files.writeString(manuscript.resolve("book.yaml"),
                "title: Hostile\nidentifier: urn:isbn:9780000000002\nstyles: [default.css, hostile.css]\nbody: [01.md]\n");
        Files.writeString(manuscript.resolve("01.md"), "# Chapter\n\n" + text + "\n");
        Outcome outcome = Bindery.press(folder, folder.resolve("out"), stage -> {
        });
        assertThat(outcome.good()).as(outcome.diagnostics().toString()).isTrue();
        return Files.readAllBytes(outcome.files().get(0));
    }
}
