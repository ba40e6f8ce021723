package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.page.Page;
import press.apparat.page.Volume;
import press.apparat.placed.Tag;

class PageLabelsTest {
    @ParameterizedTest
    @CsvSource({"i ii iii iv 1 2 3, 2", "xxxix xl xli, 1", "7 8 10, 2", "Cover i ii 1, 3", "iiii ix mix 0 07, 5",
            "A1 A2, 2"})
    void labelsAreTheFoliosInAsFewRangesAsCanBe(String folios, int ranges) throws IOException {
        List<Page> pages = Stream.of(folios.split(" ")).map(folio -> new Forme(folio).page()).toList();
        Volume volume = new Volume(pages, new Tag(Tag.Role.DOCUMENT), List.of(), Map.of(), Map.of(), Specimen.CREDITS);
        try (PDDocument document = Loader.loadPDF(Specimen.print(volume))) {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            assertThat(String.join(" ", labels.getLabelsByPageIndices())).isEqualTo(folios);
            assertThat(labels.getPageRangeCount()).isEqualTo(ranges);
        }
    }
}
