package press.apparat.proof;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** The places of a PDF that can be linked to. */
public final class Anchors {
    private Anchors() {
    }

    /** By the name of a destination: the index of its page. */
    public static Map<String, Integer> of(PDDocument document) throws IOException {
        Map<String, Integer> anchors = new TreeMap<>();
        for (PDNameTreeNode<PDPageDestination> leaf : document.getDocumentCatalog().getNames().getDests().getKids()) {
            leaf.getNames().forEach((name, place) -> anchors.put(name, place.retrievePageNumber()));
        }
        return anchors;
    }
}
