package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Stylesheet;

/** The column beside the text, on pages whose outer margin is 100 pt wide; its type is ten points high. */
class SideColumnTest {
    private static final long POINT = 1 << 16;

    private static Optional<Sidenote.Shape> of(String declarations) {
        String css = "@page { margin: 20pt 100pt 20pt 30pt } @page :left { margin: 20pt 30pt 20pt 120pt }"
                + " aside { font-size: 10pt; " + declarations + " }";
        Stylesheet sheet = Stylesheet.parse(List.of(new Source("styles/a.css", css)), new Diagnostics());
        Style style = sheet.root("en").child(Element.of("aside")).style();
        return SideColumn.of(style, Paper.of(sheet, "auto"));
    }

    @Test
    void isAsTheStyleSheetAsks() {
        assertThat(of("float: outside; width: 60pt; margin-inside: 8pt; margin-top: 2pt; text-align: outside"))
                .contains(new Sidenote.Shape(60 * POINT, 8 * POINT, 2 * POINT, Optional.of(Style.Edge.OUTSIDE)));
    }

    /** The narrower margin of the two sides counts. */
    @Test
    void neverReachesOverTheEdgeOfThePage() {
        assertThat(of("float: outside; width: 200pt; margin-inside: 8pt")).map(Sidenote.Shape::width)
                .contains(92 * POINT);
    }

    @Test
    void leavesAsMuchWhiteAtTheEdgeAsBesideTheTextIfItHasNoWidth() {
        assertThat(of("float: outside; margin-inside: 8pt")).map(Sidenote.Shape::width).contains(84 * POINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"width: 60pt", "float: footnote; width: 60pt", "float: outside; width: 60pt; display: none",
            "float: outside; width: 39pt", "float: outside; width: 60pt; margin-inside: 80pt"})
    void isNotThere(String declarations) {
        assertThat(of(declarations)).isEmpty();
    }
}
