package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.apparat.book.LineRange;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Folios;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/** What is printed of pages and is not so in the end is named with its place. */
class UnsettledTest {
    private static final Map<String, LineRange> LINES = Map.of("words", LineRange.of(9));

    @TempDir
    private Path folder;

    private List<Diagnostic> found(Folios printed, Folios found) throws Exception {
        Files.writeString(folder.resolve("01.md"),
                "# One {#one}\n\nSee [](#one){ref=page}.[^a] See [](#words){ref=line}.\n\n"
                        + "::: {.document numbers=5}\n[Words]{#words}\n:::\n\n[^a]: A note.\n");
        Diagnostics diagnostics = new Diagnostics();
        Edition edition = Editor.edit(Reader.read(Manuscript.gather(folder, diagnostics), diagnostics), diagnostics);
        Diagnostics unsettled = new Diagnostics();
        new Unsettled(printed, found, unsettled).report(edition);
        return unsettled.all();
    }

    @Test
    void aFolio() throws Exception {
        assertThat(found(new Folios(Map.of("one", "9"), Map.of(), LINES),
                new Folios(Map.of("one", "10"), Map.of(), LINES))).singleElement().satisfies(one -> {
                    assertThat(one.code()).isEqualTo("W004");
                    assertThat(one.span().text()).startsWith("[](#one)");
                });
    }

    @Test
    void aSign() throws Exception {
        assertThat(found(new Folios(Map.of(), Map.of("fn-one-1", 1), LINES),
                new Folios(Map.of(), Map.of("fn-one-1", 7), LINES))).singleElement().satisfies(one -> {
                    assertThat(one.code()).isEqualTo("W004");
                    assertThat(one.span().text()).isEqualTo("[^a]");
                });
    }

    @Test
    void theNumberOfALine() throws Exception {
        assertThat(found(new Folios(Map.of(), Map.of(), Map.of("words", LineRange.of(9))),
                new Folios(Map.of(), Map.of(), Map.of("words", LineRange.of(10))))).singleElement().satisfies(one -> {
                    assertThat(one.code()).isEqualTo("W004");
                    assertThat(one.span().text()).startsWith("[](#words)");
                });
    }

    /** Words in a table of a document, or in a note, are in none of its lines. */
    @Test
    void aLineThatIsNotCounted() throws Exception {
        Folios none = new Folios(Map.of(), Map.of(), Map.of());
        assertThat(found(none, none)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("E065");
            assertThat(one.span().text()).startsWith("[](#words)");
        });
    }

    @Test
    void nothingIsSaidOfWhatSettles() throws Exception {
        Folios same = new Folios(Map.of("one", "9"), Map.of("fn-one-1", 2), LINES);
        assertThat(found(same, same)).isEmpty();
    }

    /**
     * Where "page viii" makes a line more, what it names is on page ix, and where "page ix" does not, it is on page viii.
     * How many lines must stand before it for that, the pages tell.
     */
    @Test
    void aFolioThatMovesWhatItNames() throws Exception {
        Files.createDirectories(folder.resolve("manuscript"));
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/small.css"), "@page { size: 60mm 80mm; margin: 10mm } "
                + ":root { orphans: 1; widows: 1 } p { text-align: left; text-indent: 0; hyphens: manual }");
        Files.writeString(folder.resolve("manuscript/book.yaml"), "title: T\nidentifier: urn:isbn:9780000000002\n"
                + "styles: [default.css, small.css]\nfront: [preface.md]\nbody: [01.md]\n");
        Files.writeString(folder.resolve("manuscript/01.md"), "# One\n\nText.\n");
        List<Diagnostic> turning = IntStream.range(80, 92).boxed()
                .flatMap(lines -> Stream.of(13, 14).flatMap(letters -> pressed(lines, letters).stream())).toList();
        assertThat(turning).isNotEmpty().allSatisfy(one -> {
            assertThat(one.code()).isEqualTo("W004");
            assertThat(one.span().text()).isEqualTo("[](#t){ref=page}");
            assertThat(one.message()).contains("viii", "ix");
        });
    }

    private List<Diagnostic> pressed(int lines, int letters) {
        String text = "# Preface\n\n" + "A line.\n\n".repeat(lines) + "x".repeat(letters) + " on [](#t){ref=page}.\n\n"
                + "A row.\n\n".repeat(3) + "[Here]{#t}.\n";
        try {
            Files.writeString(folder.resolve("manuscript/preface.md"), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Bindery.check(folder).diagnostics();
    }
}
