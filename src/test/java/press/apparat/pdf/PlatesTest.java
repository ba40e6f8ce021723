package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.page.Page;
import press.apparat.page.Volume;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.placed.Tag.Role;

class PlatesTest {
    private static byte[] print(Placed.Image image, int times) throws IOException {
        Tag book = new Tag(Role.DOCUMENT);
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            Tag figure = book.child(Role.FIGURE).with(Tag.Key.ALT, "a picture");
            pages.add(new Forme(String.valueOf(i)).at(40, 50).picture(image, figure).page());
        }
        return Specimen.print(new Volume(pages, book, List.of(), Map.of(), Map.of(), Specimen.CREDITS));
    }

    /** The colour in the middle of a picture of 60 by 40 pt at (40, 50), as it is seen. */
    private static int middle(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0).getRGB(70, 70) & 0xFFFFFF;
        }
    }

    @Test
    void aPictureIsEmbeddedOnceHoweverOftenItIsDrawn() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Images.jpeg(), 3))) {
            List<Object> streams = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                streams.add(page.getResources().getXObject(COSName.getPDFName("P1")).getCOSObject());
            }
            assertThat(streams).hasSize(3);
            assertThat(document.getDocument().getObjectsByType(COSName.XOBJECT)).hasSize(1);
        }
    }

    @Test
    void aJpegIsEmbeddedAsItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Images.jpeg(), 1))) {
            PDImageXObject image = (PDImageXObject) document.getPage(0).getResources()
                    .getXObject(COSName.getPDFName("P1"));
            assertThat(image.getStream().createInputStream(List.of("DCTDecode")).readAllBytes())
                    .isEqualTo(Images.jpeg().bytes());
        }
    }

    @Test
    void aJpegOfFourInksBecomesRgb() throws IOException {
        assertThat(middle(print(Images.cmykJpeg(false, 0, 255, 255, 0), 1))).isEqualTo(0xFF0000);
        assertThat(middle(print(Images.cmykJpeg(true, 255, 0, 0, 255), 1))).isEqualTo(0xFF0000);
    }

    @Test
    void anSvgIsDrawnInItsColours() throws IOException {
        assertThat(middle(print(svg("<rect width='6' height='4' fill='#204080'/>"), 1))).isEqualTo(0x204080);
    }

    @Test
    void aFigureWithoutAFontOfTheBookHasTheBooksFirst() throws IOException {
        byte[] own = besideText("style='font-family: \"EB Garamond\"'");
        assertThat(besideText("font-family='serif'")).isEqualTo(own);
        assertThat(besideText("class='label'")).isEqualTo(own);
        assertThat(besideText("")).isEqualTo(own);
    }

    private static byte[] besideText(String attributes) throws IOException {
        Tag book = new Tag(Role.DOCUMENT);
        Tag figure = book.child(Role.FIGURE).with(Tag.Key.ALT, "a year");
        Placed.Image image = svg("<style>.label { font-family: Dialog, sans-serif }</style><text y='3' font-size='2' "
                + attributes + ">1957</text>");
        Page page = new Forme("1").at(40, 50).picture(image, figure).at(40, 120).words(book.child(Role.PARAGRAPH), "a")
                .page();
        return Specimen.print(new Volume(List.of(page), book, List.of(), Map.of(), Map.of(), Specimen.CREDITS));
    }

    private static Placed.Image svg(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 6 4'>" + content + "</svg>";
        return new Placed.Image("a.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"image/png", "image/jpeg", "image/svg+xml", "image/webp"})
    void whatIsNoPictureIsRefusedByName(String mediaType) {
        Placed.Image broken = new Placed.Image("img/broken", mediaType, "no picture".getBytes(StandardCharsets.UTF_8));
        assertThatIOException().isThrownBy(() -> print(broken, 1)).withMessageContaining("img/broken");
    }
}
