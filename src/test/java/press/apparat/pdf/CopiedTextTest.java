package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import press.apparat.page.Volume;
import press.apparat.placed.Tag;
import press.apparat.placed.Tag.Role;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/** What is copied or searched is the text, whatever glyphs show it; read by a reader that knows no structure. */
class CopiedTextTest {
    private static final Font TEXT = TestFace.ROMAN.at(11);

    private static String copied(Shaped... runs) throws IOException {
        Tag book = new Tag(Role.DOCUMENT);
        Tag paragraph = book.child(Role.PARAGRAPH);
        Forme forme = new Forme("1").at(40, 100);
        for (Shaped run : runs) {
            forme.set(paragraph, run);
        }
        try (PDDocument document = Loader.loadPDF(Specimen
                .print(new Volume(List.of(forme.page()), book, List.of(), Map.of(), Map.of(), Specimen.CREDITS)))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static int glyph(String name) {
        return TestFace.ROMAN.glyph(name);
    }

    @Test
    void aLigatureIsItsLetters() throws IOException {
        Shaped ligature = TestFace.ROMAN.set("Th", TEXT, new int[]{glyph("T_h")}, new int[]{0});
        assertThat(copied(ligature, TestFace.ROMAN.set("e", TEXT))).isEqualTo("The");
    }

    @Test
    void aSmallCapitalIsASmallLetter() throws IOException {
        int[] glyphs = {glyph("a.sc"), glyph("b.sc")};
        assertThat(copied(TestFace.ROMAN.set("ab", TEXT, glyphs, new int[]{0, 1}))).isEqualTo("ab");
    }

    @Test
    void oneGlyphMayStandForTwoTexts() throws IOException {
        int[] dotless = {glyph("dotlessi")};
        assertThat(copied(TestFace.ROMAN.set("i", TEXT, dotless, new int[]{0}),
                TestFace.ROMAN.set("ı", TEXT, dotless, new int[]{0}))).isEqualTo("iı");
    }

    @Test
    void aLetterOfTwoGlyphsIsOneLetter() throws IOException {
        int[] letterAndAccent = {glyph("e"), glyph("acutecomb")};
        assertThat(copied(TestFace.ROMAN.set("caf", TEXT),
                TestFace.ROMAN.set("é", TEXT, letterAndAccent, new int[]{0, 0}), TestFace.ROMAN.set("s", TEXT)))
                .isEqualTo("cafés");
    }

    @Test
    void aCharacterWithoutAGlyphCanStillBeCopied() throws IOException {
        assertThat(copied(TestFace.ROMAN.set("a", TEXT), TestFace.ROMAN.set("漢", TEXT, new int[]{0}, new int[]{0}),
                TestFace.ROMAN.set("b", TEXT))).contains("a漢");
    }

    /** Among the codes of so many letters are those that a string has to escape. */
    @Test
    void everyCodeIsRead() throws IOException {
        String letters = IntStream.concat(IntStream.range('!', 0x7F), IntStream.range(0x410, 0x450))
                .mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(copied(TestFace.ROMAN.set(letters, TestFace.ROMAN.at(1)))).isEqualTo(letters);
    }

    @Test
    void aFaceWithMoreSortsThanCodesGoesOnInAnotherFont() throws IOException {
        Typecase typecase = new Typecase();
        PrintedFont first = typecase.of(TestFace.ROMAN.set("a", TEXT));
        for (int code = 1; code < 65_536; code++) {
            assertThat(first.code(1, "text " + code)).isEqualTo(code);
        }
        assertThat(typecase.of(TestFace.ROMAN.set("a", TEXT)).name()).isEqualTo("F2");
        assertThat(typecase.of(TestFace.ROMAN.set("b", TEXT)).name()).isEqualTo("F2");
    }
}
