package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Resource;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

class GatherTest {
    @TempDir
    private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void linesEndInOneCharacterAndPlacesAreThoseOfTheText() {
        byte[] bytes = "\uFEFF# One\r\n\r\nA <b>.\r\n".getBytes(StandardCharsets.UTF_8);
        Written written = Written.file("one.md", "").and("one.md", bytes);
        written.read();
        assertThat(written.diagnostics()).extracting(Diagnostic::code, one -> one.span().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("M010", "one.md:3:3"));
    }

    @Test
    void whatIsNoTextIsReplacedAndToldOf() {
        Source source = Utf8.read("one.md", new byte[]{'a', (byte) 0xC3, 'b'}, diagnostics);
        assertThat(source.text()).isEqualTo("a\uFFFDb");
        assertThat(diagnostics.all().get(0).span().text()).isEqualTo("\uFFFD");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg/>");
        Files.createSymbolicLink(book.resolve("a.svg"), secret);
        Files.writeString(book.resolve("one.md"), "# One\n\n![A secret](a.svg)\n");
        assertThat(Reader.read(Manuscript.gather(book, diagnostics), diagnostics).resources()).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("M004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.css", "/etc/passwd", "..\\x.css", "fonts/../../../x", "nothing.css"})
    void theShelfGivesNothingFromElsewhere(String path) {
        assertThat(Manuscript.gather(folder, diagnostics).shelf().find(path)).isEmpty();
    }

    @Test
    void theBooksOwnStylesComeFirst() throws IOException {
        Files.createDirectories(folder.resolve("styles"));
        Files.writeString(folder.resolve("styles/default.css"), "p {}");
        assertThat(Manuscript.gather(folder, diagnostics).shelf().find("default.css")).get()
                .isEqualTo("p {}".getBytes(StandardCharsets.UTF_8));
        assertThat(Manuscript.gather(folder, diagnostics).shelf().find("fonts/Jost-OFL.txt")).isPresent();
    }

    @Test
    void aFolderThatIsNotThereHasNoChapters() {
        Reader.read(Manuscript.gather(folder.resolve("nowhere"), diagnostics), diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("M007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg/>", "<?xml version=\"1.0\"?>\n<svg>", "\uFEFF<!-- a --><!DOCTYPE svg><svg:svg >",
            "<!DOCTYPE svg PUBLIC \"-//W3C\" \"x.dtd\" [<!ENTITY a \"b\">]>\n<svg\n>"})
    void anSvgIsKnownByItsRoot(String text) {
        assertThat(Pictures.format(text.getBytes(StandardCharsets.UTF_8))).contains(Resource.Format.SVG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svgx>", "<html><svg/></html>", "svg", "\u0089PNG", "<!-- <svg> "})
    void whatOnlyLooksLikeAPictureIsNone(String text) {
        assertThat(Pictures.format(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
