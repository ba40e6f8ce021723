package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.epub.Words.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.Resource;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

class PicturesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aBrokenDrawingIsReportedAndItsWordsStandForIt() {
        Node node = pictures("broken.svg", "<svg").inline(image("broken.svg", Map.of()));
        assertThat(node.words()).isEqualTo("what it shows");
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("B001");
    }

    @Test
    void aWidthIsAShareOfTheLineOrNothing() {
        Pictures pictures = pictures("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='96mm' height='48mm'/>");
        assertThat(style(pictures.inline(image("a.svg", Map.of("width", "60%"))))).endsWith("; width: 60%");
        assertThat(style(pictures.inline(image("a.svg", Map.of("width", "80mm")))))
                .isEqualTo("width: 22.68em; max-width: 100%; background: #fff");
    }

    @Test
    void aDrawingWithoutAViewBoxGetsOne() {
        Node node = pictures("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='72pt' height='1in'/>")
                .inline(image("a.svg", Map.of()));
        assertThat(attributes(node)).containsEntry("viewBox", "0 0 96 96").doesNotContainKeys("width", "height");
    }

    @Test
    void theCoverIsPaintedAsShopsAskForIt() throws IOException {
        byte[] png = CoverPainter.paint(Files.read("cover.svg"), PlainStyle.sheets().faces(), Files::style)
                .orElseThrow();
        BufferedImage cover = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(cover.getWidth(), cover.getHeight())).containsExactly(1600, 2560);
        assertThat(cover.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0x7a1f1f);
    }

    @Test
    void aCoverThatCannotBePaintedIsNone() {
        assertThat(CoverPainter.paint("<svg".getBytes(StandardCharsets.UTF_8), List.of(), path -> Optional.empty()))
                .isEmpty();
    }

    private Pictures pictures(String path, String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        return new Pictures(Map.of(path, new Resource(path, Resource.Format.SVG, bytes, HERE)), diagnostics);
    }

    private static Inline.Image image(String path, Map<String, String> values) {
        return new Inline.Image(path, "what it shows", new Attributes(Optional.empty(), List.of(), values), HERE);
    }

    private static String style(Node node) {
        return attributes(node).get("style");
    }

    private static Map<String, String> attributes(Node node) {
        return ((Node.Branch) node).element().attributes();
    }
}
