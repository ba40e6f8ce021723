package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.apparat.measure.Length;
import press.apparat.page.Volume;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.placed.Tag.Role;
import press.apparat.proof.PdfText;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/** Glyphs stand where they were placed, in streams that waste nothing. */
class TypesettingTest {
    private final Tag book = new Tag(Role.DOCUMENT);
    private final Tag paragraph = book.child(Role.PARAGRAPH);

    private byte[] print(Forme forme) throws IOException {
        return Specimen.print(new Volume(List.of(forme.page()), book, List.of(), Map.of(), Map.of(), Specimen.CREDITS));
    }

    private List<PdfText.Glyph> glyphs(Forme forme) throws IOException {
        return PdfText.read(print(forme)).glyphs();
    }

    /** The operators between BT and ET, one a line. */
    private String operators(Forme forme) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(forme))) {
            String all = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            return all.substring(all.lastIndexOf("BT\n") + 3, all.lastIndexOf("ET\n"));
        }
    }

    @Example
    void wordsOfALineAreOneStringWithTheSpacesStretched() throws IOException {
        Forme forme = new Forme("1").at(40, 100).words(paragraph, "one").at(60, 100).words(paragraph, " ").at(63.5, 100)
                .words(paragraph, "two");
        assertThat(operators(forme)).isEqualTo("""
                /P<</MCID 0>>BDC
                /F1 11 Tf
                40 300 Td
                [(\0\1\0\2\0\3)-405(\0\4)-118(\0\5\0\6\0\1)]TJ
                EMC
                """);
    }

    @Example
    void theColourIsWrittenWhenItChanges() throws IOException {
        Shaped a = TestFace.ROMAN.set("a", 10);
        Forme forme = new Forme("1");
        for (int colour : new int[]{0x000000, 0xFF0000, 0xFF0000, 0x000000}) {
            forme.add(new Placed.Glyphs(a, 0, 0, colour, "a", paragraph));
        }
        assertThat(operators(forme).lines().filter(line -> line.endsWith("rg"))).containsExactly("1 0 0 rg",
                "0 0 0 rg");
    }

    @Example
    void trackingSpreadsTheGlyphs() throws IOException {
        Shaped tracked = TestFace.ROMAN.set("aaa", TestFace.ROMAN.tracked(10, 0.75));
        List<PdfText.Glyph> glyphs = glyphs(new Forme("1").at(40, 100).set(paragraph, tracked).words(paragraph, "a"));
        double advance = TestFace.ROMAN.advance(TestFace.ROMAN.glyph("a")) / 100.0 + 0.75;
        for (int i = 0; i < 4; i++) {
            assertThat(glyphs.get(i).x()).isCloseTo(40 + i * advance, within(0.01));
        }
    }

    /** A paragraph's lines are expanded alike, and its words and spaces too: the operator is written once. */
    @Example
    void expansionIsWrittenWhenItChanges() throws IOException {
        Shaped wide = TestFace.ROMAN.set("one", TestFace.ROMAN.fitted(11, 0, 125));
        Forme forme = new Forme("1").at(40, 100).set(paragraph, wide).at(60, 100).set(paragraph, wide).at(80, 100)
                .words(paragraph, "two");
        assertThat(operators(forme).lines().filter(line -> line.endsWith("Tz"))).containsExactly("101.25 Tz", "100 Tz");
    }

    @Example
    void marksStandAboveAndBesideTheirBase() throws IOException {
        Shaped plain = TestFace.ROMAN.set("xyz", 10);
        Shaped raised = new Shaped(plain.font(), "xyz", plain.glyphs(), plain.clusters(), plain.advances(),
                new int[]{0, -120, 0}, new int[]{0, 300, 0}, plain.width());
        List<PdfText.Glyph> flat = glyphs(new Forme("1").at(40, 100).set(paragraph, plain));
        List<PdfText.Glyph> marked = glyphs(new Forme("1").at(40, 100).set(paragraph, raised));
        assertThat(marked.get(1).x()).isCloseTo(flat.get(1).x() - 1.2, within(0.01));
        assertThat(marked.get(1).y()).isCloseTo(flat.get(1).y() - 3, within(0.01));
        assertThat(marked.get(2)).isEqualTo(flat.get(2));
    }

    @Property(tries = 40)
    void noGlyphIsOutOfItsPlaceByAThousandthOfAnEm(@ForAll @DoubleRange(min = 4, max = 40) double size,
            @ForAll @DoubleRange(min = -0.2, max = 0.5) double tracking,
            @ForAll @IntRange(min = -200, max = 200) int kern, @ForAll @IntRange(min = -200, max = 200) int expansion)
            throws IOException {
        Font font = TestFace.ITALIC.fitted(size, tracking, expansion);
        Shaped plain = TestFace.ITALIC.set("Various words", font);
        int[] advances = IntStream.range(0, plain.size()).map(i -> plain.advances()[i] + kern * (i % 3)).toArray();
        Shaped run = new Shaped(font, plain.text(), plain.glyphs(), plain.clusters(), advances, plain.dx(), plain.dy(),
                0);
        List<PdfText.Glyph> glyphs = glyphs(new Forme("1").at(33.3, 77.7).set(paragraph, run));
        double x = Length.pt(33.3).pt();
        for (int i = 0; i < run.size(); i++) {
            assertThat(glyphs.get(i).x()).isCloseTo(x, within(font.size().pt() / 1000));
            x += advances[i] * font.size().pt() / 1000 * font.expanded() + font.tracking().pt();
        }
    }
}
