package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A copy of a PDF in whose structure something is changed. */
final class DamagedPdf {
    private final PDDocument document;
    private final List<COSDictionary> elements = new ArrayList<>();

    /** What is done to it. */
    interface Damage {
        void to(DamagedPdf pdf);
    }

    private DamagedPdf(PDDocument document) {
        this.document = document;
        collect(catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    static Path of(Path pdf, Path to, Damage damage) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            damage.to(new DamagedPdf(document));
            document.save(to.toFile());
        }
        return to;
    }

    private COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    private void collect(COSDictionary element) {
        for (COSBase each : PdfReader.of(element)) {
            if (each instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                elements.add(kid);
                collect(kid);
            }
        }
    }

    /** The elements of a role, in reading order. */
    List<COSDictionary> elements(String role) {
        return elements.stream().filter(element -> element.getNameAsString(COSName.S).equals(role)).toList();
    }

    /** Takes an element out of the structure, with all that it holds. */
    void drop(COSDictionary element) {
        COSArray kids = element.getCOSDictionary(COSName.P).getCOSArray(COSName.K);
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) == element) {
                kids.remove(i);
            }
        }
    }

    /** The annotations of all links to a place. */
    List<COSDictionary> annotations(String place) {
        List<COSDictionary> found = new ArrayList<>();
        for (COSDictionary link : elements("Link")) {
            for (COSBase kid : PdfReader.of(link)) {
                if (kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)
                        && place.equals(action(reference).getString(COSName.D, action(reference).getString("URI")))) {
                    found.add(reference.getCOSDictionary(COSName.OBJ));
                }
            }
        }
        return found;
    }

    private static COSDictionary action(COSDictionary reference) {
        return reference.getCOSDictionary(COSName.OBJ).getCOSDictionary(COSName.A);
    }

    /** Moves a place to a page. */
    void move(String place, int page) {
        COSDictionary names = catalog().getCOSDictionary(COSName.NAMES).getCOSDictionary(COSName.DESTS);
        COSArray leaves = names.getCOSArray(COSName.KIDS);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            COSArray all = ((COSDictionary) leaves.getObject(leaf)).getCOSArray(COSName.NAMES);
            for (int i = 0; i < all.size(); i += 2) {
                if (((COSString) all.getObject(i)).getString().equals(place)) {
                    ((COSArray) all.getObject(i + 1)).set(0, document.getPage(page).getCOSObject());
                }
            }
        }
    }
}
