package press.apparat.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * The pages of a PDF: their labels, and the places on them that can be linked to.
 *
 * @param labels by page
 * @param places by the name of a destination: the index of its page
 */
record PrintedPages(List<String> labels, Map<String, Integer> places) {
    static final PrintedPages NONE = new PrintedPages(List.of(), Map.of());

    static PrintedPages of(PDDocument document) throws IOException {
        Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
        Map<String, Integer> places = new HashMap<>();
        Optional.ofNullable(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES))
                .map(names -> names.getCOSDictionary(COSName.DESTS)).ifPresent(tree -> read(tree, pages, places));
        List<String> labels = Optional.ofNullable(document.getDocumentCatalog().getPageLabels())
                .map(PDPageLabels::getLabelsByPageIndices).map(List::of).orElse(List.of());
        return new PrintedPages(labels, places);
    }

    /** A name tree (ISO 32000-1, clause 7.9.6). */
    private static void read(COSDictionary node, Map<COSDictionary, Integer> pages, Map<String, Integer> places) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            read((COSDictionary) kids.getObject(i), pages, places);
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            COSArray place = (COSArray) names.getObject(i + 1);
            places.put(((COSString) names.getObject(i)).getString(), pages.get(place.getObject(0)));
        }
    }

    /** The label of the page of a place; empty where there is no such place. */
    Optional<String> folio(String place) {
        return Optional.ofNullable(places.get(place)).map(labels::get);
    }

    /** Where the annotation of a link leads: "#" and the name of a place, or a URI; nothing where it leads to no place. */
    String target(COSDictionary annotation) {
        return Optional.ofNullable(annotation.getCOSDictionary(COSName.A)).map(this::place).orElse("");
    }

    private String place(COSDictionary action) {
        String place = action.getString(COSName.D, "");
        return places.containsKey(place) ? "#" + place : Addresses.decoded(action.getString(COSName.URI, ""));
    }
}
