package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** The places that links and bookmarks lead to, by name (ISO 32000-1, clause 12.3.2.3). */
final class Destinations {
    private final PdfFile file;
    private final Map<String, PdfArray> places = new TreeMap<>();

    Destinations(PdfFile file) {
        this.file = file;
    }

    /** Points from the page's lower left corner; of two places of one name the first counts. */
    void add(String name, int page, double x, double y) {
        places.putIfAbsent(name,
                Dict.array(file.page(page), new PdfName("XYZ"), Dict.number(x), Dict.number(y), PdfNull.PDFNULL));
    }

    PdfIndirectReference write() throws IOException {
        List<Entry<PdfString, PdfObject>> names = places.entrySet().stream()
                .map(place -> Map.entry(Dict.text(place.getKey()), (PdfObject) place.getValue())).toList();
        return Tree.ofNames(names, file);
    }
}
