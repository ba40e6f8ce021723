package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A drawing becomes part of a page: it may neither run nor load anything, nor touch what stands around it. */
class DrawingTest {
    @Test
    void whatRunsOrLoadsIsLeftOut() {
        String drawing = read(new String(Files.read("line.svg"), StandardCharsets.UTF_8));
        assertThat(drawing).contains("June 1957").doesNotContain("alert", "onload", "far.", "noise", "Someone");
    }

    @Test
    void namesAreItsOwn() {
        assertThat(read(svg("<style>.a, #b rect { fill: url(#c) }</style><g class='a x' id='b'/><use href='#b'/>")))
                .contains(".d-1 .d-1-a", ".d-1 #d-1-b rect", "fill:url(#d-1-c)", "class=\"d-1-a d-1-x\" id=\"d-1-b\"",
                        "href=\"#d-1-b\"");
    }

    @Test
    void picturesWithinAPictureMustBeCarriedByIt() {
        assertThat(read(svg("<image href='data:image/png;base64,AA=='/><image href='file:///etc/passwd'/>")))
                .contains("href=\"data:image/png;base64,AA==\"").doesNotContain("passwd");
    }

    @Test
    void entitiesAreNotResolved() {
        assertThat(Drawing
                .read(bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + svg("<text>&x;</text>")),
                        "d-1")
                .map(Node::words).orElse("")).isBlank();
    }

    @Test
    void whatIsNoDrawingIsNone() {
        assertThat(Drawing.read(bytes("<html/>"), "d-1")).isEmpty();
        assertThat(Drawing.read(bytes("<svg xmlns='http://www.w3.org/2000/svg'><g>"), "d-1")).isEmpty();
        assertThat(Drawing.read(bytes(svg("<g>".repeat(5000) + "</g>".repeat(5000))), "d-1")).isEmpty();
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>";
    }

    private static String read(String svg) {
        Node.Branch root = Drawing.read(bytes(svg), "d-1").orElseThrow();
        return new String(XmlPrinter.print(root, id -> Optional.of("#" + id)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
