package press.apparat.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * A tagged PDF read back by other code than wrote it.
 *
 * @param elements the structure tree's, in reading order; what is an artifact is in none of them
 * @param glyphs all of them, page by page, as they are drawn
 */
public record PdfText(List<Element> elements, List<Glyph> glyphs) {
    /** Elements that stand in a line of text; all others begin and end one. */
    static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code", "Generated", "Folio", "Locators");

    /** A part of an element: another element, or a passage of its own. */
    public sealed interface Part permits Element, Passage {
        String text();
    }

    /** @param role as the file has it ("P", "H1") */
    public record Element(String role, Optional<String> id, List<Part> parts) implements Part {
        /** Blocks apart by line feeds. */
        @Override
        public String text() {
            String text = parts.stream().map(Part::text).collect(Collectors.joining());
            return INLINE.contains(role) ? text : "\n" + text + "\n";
        }
    }

    /** A marked-content sequence; {@code text} is what it stands for. */
    public record Passage(String text, List<Glyph> glyphs) implements Part {
    }

    /**
     * One code that was shown, with its origin from the page's top left corner and its advance, in points.
     *
     * @param page from 0
     * @param sequence of marked content on the page, none for an artifact
     * @param scale by how much it is drawn wider than its font has it (horizontal scaling); 1 for not at all
     */
    public record Glyph(int page, Optional<Integer> sequence, String text, String font, double size, double x, double y,
            double width, double scale) {
        /** Its advance as its font has it. */
        public double natural() {
            return width / scale;
        }
    }

    public static PdfText read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Glyph> glyphs = new ArrayList<>();
            Map<COSDictionary, Map<Integer, Passage>> passages = new IdentityHashMap<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PageReader reader = new PageReader(page, document.getPage(page));
                glyphs.addAll(reader.glyphs());
                passages.put(document.getPage(page).getCOSObject(), reader.passages());
            }
            return new PdfText(new TreeReader(document, passages).elements(), glyphs);
        }
    }

    /** The words in reading order, those that were hyphenated made whole. */
    public List<String> words() {
        String text = elements.stream().map(Element::text).collect(Collectors.joining());
        return Stream.of(text.replace("\u00AD", "").split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Follows the structure tree to the passages on the pages. */
    private record TreeReader(PDDocument document, Map<COSDictionary, Map<Integer, Passage>> passages) {
        List<Element> elements() {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            return root.getKids().stream().map(kid -> element((PDStructureElement) kid)).toList();
        }

        private Element element(PDStructureElement element) {
            return new Element(element.getStructureType(), Optional.ofNullable(element.getElementIdentifier()),
                    element.getKids().stream().flatMap(kid -> part(kid, element)).toList());
        }

        /** PDFBox gives an element's kids as objects of many types; a link's annotation has no text. */
        private Stream<Part> part(Object kid, PDStructureElement parent) {
            if (kid instanceof PDStructureElement child) {
                return Stream.of(element(child));
            }
            if (kid instanceof PDMarkedContentReference reference) {
                return passage(reference.getPage(), reference.getMCID());
            }
            return kid instanceof Integer number ? passage(parent.getPage(), number) : Stream.empty();
        }

        private Stream<Part> passage(PDPage page, int number) {
            return Stream.ofNullable(passages.get(page.getCOSObject()).get(number));
        }
    }
}
