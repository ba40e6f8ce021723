package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.apparat.proof.PdfText;
import press.apparat.proof.PdfText.Glyph;

/** The pages of the book's index as they are printed: two columns of small type. */
class IndexPagesTest {
    private static final double SIZE = 9.25;
    private static final double LEADING = 0.8 * 14.5;
    /** An entry's few lines are not parted, nor is a letter from the entries below it. */
    private static final int KEPT = 3;

    /** By page, what stands in its columns. */
    private static final Map<Integer, List<Glyph>> PAGES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Pressed book = Pressed.once(Path.of("."));
        int first = book.anchors().get("index");
        PAGES.putAll(PdfText.read(Files.readAllBytes(book.pdf())).glyphs().stream()
                .filter(glyph -> glyph.page() >= first && Math.abs(glyph.size() - SIZE) < 0.01)
                .collect(Collectors.groupingBy(Glyph::page)));
    }

    /** Left of the middle of what is printed, or right of it. */
    private static List<Glyph> column(List<Glyph> page, boolean right) {
        double from = page.stream().mapToDouble(Glyph::x).min().orElseThrow();
        double to = page.stream().mapToDouble(Glyph::x).max().orElseThrow();
        return page.stream().filter(glyph -> right == glyph.x() > (from + to) / 2).toList();
    }

    private static double foot(List<Glyph> column) {
        return column.stream().mapToDouble(Glyph::y).max().orElseThrow();
    }

    /** Where the columns of a page end, in points from its top. */
    private record Feet(int page, double left, double right) {
        static Feet of(int page, List<Glyph> glyphs) {
            return new Feet(page, foot(column(glyphs, false)), foot(column(glyphs, true)));
        }

        boolean areTogether() {
            return Math.abs(left - right) < (KEPT + 0.5) * LEADING;
        }
    }

    @Test
    void theColumnsOfEachPageEndTogether() {
        List<Feet> feet = PAGES.entrySet().stream().map(page -> Feet.of(page.getKey(), page.getValue())).toList();
        assertThat(feet).hasSizeGreaterThan(3);
        assertThat(feet.stream().filter(page -> !page.areTogether())).isEmpty();
    }

    @Test
    void anEntryThatGoesOnOverleafIsNamedThere() {
        List<String> heads = PAGES.values().stream().map(glyphs -> {
            double top = column(glyphs, false).stream().mapToDouble(Glyph::y).min().orElseThrow();
            return column(glyphs, false).stream().filter(glyph -> Math.abs(glyph.y() - top) < 0.1).map(Glyph::text)
                    .collect(Collectors.joining()).strip();
        }).toList();
        assertThat(heads).anyMatch(head -> head.endsWith("(continued)") && !head.startsWith("("));
    }
}
