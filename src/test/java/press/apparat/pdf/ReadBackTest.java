package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.apparat.proof.PdfText;

/** PDFBox finds in the file what was placed. */
class ReadBackTest {
    private byte[] pdf;
    private PDDocument document;
    private PDDocumentCatalog catalog;

    @BeforeEach
    void print() throws IOException {
        pdf = Specimen.print(Specimen.volume());
        document = Loader.loadPDF(pdf);
        catalog = document.getDocumentCatalog();
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void theTextReadsInTheOrderOfTheStructureAndWithoutArtifacts() throws IOException {
        assertThat(PdfText.read(pdf).words()).containsExactly("Plenum", "Chapter", "Then", "Хрущёв1", "affected", "the",
                "typography", "of", "files.", "1", "A", "note.", "Year", "Votes", "1957", "11", "to", "7", "no", "vote",
                "1.", "One", "Chapter", "1", "A", "caption", "A", "caption", "A", "caption");
    }

    @Test
    void theStructureIsTheTreeOfTagsWithoutEmptyElements() throws IOException {
        PdfText.Element book = PdfText.read(pdf).elements().get(0);
        assertThat(outline(book)).isEqualTo("Document[H1 H2 P[Span Reference[Link] Link] Note[Lbl[Link] P] "
                + "Table[THead[TR[TH TH]] TBody[TR[TD TD] TR[TD]]] L[LI[Lbl LBody[P]]] TOC[TOCI[Reference[Link]]] "
                + "Figure[Caption] Figure[Caption] Figure[Caption]]");
    }

    private static String outline(PdfText.Element element) {
        List<String> children = new ArrayList<>();
        element.parts().stream().filter(PdfText.Element.class::isInstance).map(PdfText.Element.class::cast)
                .forEach(child -> children.add(outline(child)));
        return element.role() + (children.isEmpty() ? "" : "[" + String.join(" ", children) + "]");
    }

    @Test
    void pagesAreLabelledWithTheirFolios() throws IOException {
        assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("i", "1", "2");
    }

    @Test
    void anchorsAreDestinationsAtTheirPlaces() throws IOException {
        PDPageXYZDestination place = (PDPageXYZDestination) catalog.getNames().getDests().getValue("votes");
        assertThat(place.retrievePageNumber()).isEqualTo(2);
        assertThat(List.of(place.getLeft(), place.getTop())).containsExactly(40, 330);
    }

    @Test
    void linksLeadToDestinationsThatAreThere() throws IOException {
        PDAnnotationLink call = (PDAnnotationLink) document.getPage(1).getAnnotations().get(0);
        assertThat(call.getContents()).isEqualTo("Note 1");
        assertThat(((PDActionGoTo) call.getAction()).getDestination().getCOSObject()).hasToString("COSString{note-1}");
        assertThat(catalog.getNames().getDests().getValue("note-1")).isNotNull();
    }

    @Test
    void bookmarksNestAndLeadToDestinations() {
        assertThat(outline(catalog.getDocumentOutline())).isEqualTo("Plenum>title Глава>chapter(Votes>votes)");
    }

    private static String outline(PDOutlineNode node) {
        List<String> items = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            String inside = outline(item);
            items.add(item.getTitle() + ">" + item.getCOSObject().getString("Dest")
                    + (inside.isEmpty() ? "" : "(" + inside + ")"));
        }
        return String.join(" ", items);
    }

    @Test
    void creditsAreInTheInfoDictionaryAndTheMetadata() throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        assertThat(info.getTitle()).isEqualTo("Plenum & Präsidium");
        assertThat(info.getAuthor()).isEqualTo("A. N. Author, Second Author");
        assertThat(info.getProducer()).isEqualTo("Apparat");
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(xmp).contains("Plenum &amp; Präsidium", "<rdf:li>Second Author</rdf:li>", "<rdf:li>Хрущёв</rdf:li>",
                "2026-03-01T00:00:00Z", "What happened in &lt;June&gt;");
    }
}
