package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import press.apparat.measure.Length;
import press.apparat.page.Volume;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;

/** Things on their side: 100 pt wide and 20 pt high as they are read, 50 pt from the page's left and 60 pt from its top. */
class TurnedTest {
    private static long pt(double points) {
        return Length.pt(points).sp();
    }

    private static byte[] printed() throws IOException {
        Tag book = new Tag(Tag.Role.DOCUMENT);
        Tag leaf = book.child(Tag.Role.PARAGRAPH);
        Tag link = book.child(Tag.Role.PARAGRAPH).child(Tag.Role.LINK);
        List<Placed> content = List.of(
                new Placed.Glyphs(TestFace.ROMAN.set("Turned", 11), pt(10), pt(15), 0, "Turned", leaf),
                new Placed.Link("#there", "There", pt(10), pt(5), pt(30), pt(12), link),
                new Placed.Anchor("there", pt(10), pt(5)));
        Forme forme = new Forme("1").at(40, 30).set(leaf,
                TestFace.ROMAN.set("Upright ", TestFace.ROMAN.tracked(11, 2)));
        forme.add(new Placed.Turned(content, pt(50), pt(60), pt(100), pt(20)));
        forme.at(40, 300).words(leaf, " again");
        return Specimen.print(new Volume(List.of(forme.page()), book, List.of(), Map.of(), Map.of(), Specimen.CREDITS));
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                all.addAll(positions);
            }
        }.getText(document);
        return all;
    }

    @Test
    void theyReadFromTheFootOfThePageUpwards() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed())) {
            List<TextPosition> turned = positions(document).stream().filter(p -> p.getDir() == 90).toList();
            assertThat(turned).hasSize("Turned".length());
            // The baseline is 15 pt below the things' top, the first letter 10 pt above their foot on the page.
            assertThat(turned.get(0).getTextMatrix().getTranslateX()).isCloseTo(50 + 15, within(0.01f));
            assertThat(turned.get(0).getTextMatrix().getTranslateY()).isCloseTo(400 - (60 + 100 - 10), within(0.01f));
            assertThat(turned.get(5).getTextMatrix().getTranslateY())
                    .isGreaterThan(turned.get(0).getTextMatrix().getTranslateY());
        }
    }

    @Test
    void linksAndPlacesAreWhereTheyAreSeen() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed())) {
            PDRectangle link = document.getPage(0).getAnnotations().get(0).getRectangle();
            assertThat(link.getLowerLeftX()).isCloseTo(55, within(0.01f));
            assertThat(link.getLowerLeftY()).isCloseTo(400 - 160 + 10, within(0.01f));
            assertThat(link.getWidth()).isCloseTo(12, within(0.01f));
            assertThat(link.getHeight()).isCloseTo(30, within(0.01f));
        }
    }

    @Test
    void whatComesAfterIsUprightAndNotTracked() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed())) {
            List<TextPosition> upright = positions(document).stream().filter(p -> p.getDir() == 0).toList();
            assertThat(upright.get(upright.size() - 1).getUnicode()).isEqualTo("n");
            assertThat(upright.get(upright.size() - 1).getTextMatrix().getTranslateY()).isCloseTo(100, within(0.01f));
        }
    }
}
