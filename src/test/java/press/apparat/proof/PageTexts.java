package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import press.apparat.proof.PdfText.Element;
import press.apparat.proof.PdfText.Part;
import press.apparat.proof.PdfText.Passage;

/**
 * The text that begins each page of a PDF, found by its structure alone: what comes first on the page in the order of
 * reading, but for notes and for tables and figures after which text stands on an earlier page. Calls of notes are left
 * out: their marks may be others in the EPUB.
 */
public final class PageTexts {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code", "Lbl");

    private final Predicate<String> isFootnote;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> moved = new ArrayList<>();
    private int blocks;

    /** A passage of text, the block it is in, and whether in a note. */
    private record Piece(int page, String text, int block, boolean noted, boolean entry) {
    }

    /** The pieces from one to before another are those of a table or of a figure with its caption. */
    private record Block(int from, int to) {
    }

    private PageTexts(Predicate<String> isFootnote) {
        this.isFootnote = isFootnote;
    }

    /**
     * By the number of the page, from 0: the letters, all in capitals, from its beginning to the end of their block.
     *
     * @param isFootnote whether the note of an id does not stand in the text
     */
    public static Map<Integer, String> of(PdfText pdf, Predicate<String> isFootnote) {
        PageTexts texts = new PageTexts(isFootnote);
        pdf.elements().forEach(element -> texts.element(element, false, false));
        Map<Integer, String> found = new TreeMap<>();
        for (int page : texts.pieces.stream().map(Piece::page).distinct().toList()) {
            found.put(page, texts.text(texts.first(page)));
        }
        return found;
    }

    private void element(Element element, boolean noted, boolean entry) {
        boolean within = noted || element.role().equals("Note") && element.id().map(isFootnote::test).orElse(true);
        int from = pieces.size();
        blocks += INLINE.contains(element.role()) ? 0 : 1;
        element.parts().stream().filter(part -> !isSign(element, part) && !element.role().equals("Reference"))
                .forEach(part -> part(part, within, entry || element.role().equals("TOCI")));
        blocks += INLINE.contains(element.role()) ? 0 : 1;
        if (element.role().equals("Table") || element.role().equals("Div") && holdsFigure(element)) {
            moved.add(new Block(from, pieces.size()));
        }
    }

    private static boolean holdsFigure(Element element) {
        return element.parts().stream()
                .anyMatch(part -> part instanceof Element child && child.role().equals("Figure"));
    }

    /** The label of a definition is its term, that of a note is its mark. */
    private static boolean isSign(Element element, Part part) {
        return element.role().equals("LI") && part instanceof Element child && child.role().equals("Lbl")
                && child.text().strip().matches("\\d+\\.|[•–◦▪]");
    }

    private void part(Part part, boolean noted, boolean entry) {
        if (part instanceof Element child) {
            element(child, noted, entry);
        } else if (part instanceof Passage passage && !letters(passage.text()).isEmpty()) {
            pieces.add(new Piece(passage.glyphs().get(0).page(), passage.text(), blocks, noted, entry));
        }
    }

    private int first(int page) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).page() == page) {
                all.add(i);
            }
        }
        return all.stream().filter(i -> !pieces.get(i).noted() && !isMoved(i)).findFirst()
                .or(() -> all.stream().filter(i -> !pieces.get(i).noted()).findFirst()).orElse(all.get(0));
    }

    private boolean isMoved(int piece) {
        int page = pieces.get(piece).page();
        return moved.stream()
                .anyMatch(block -> block.from() <= piece && piece < block.to()
                        && pieces.get(block.from()).page() == page && pieces.subList(block.to(), pieces.size()).stream()
                                .anyMatch(after -> !after.noted() && after.page() < page));
    }

    private String text(int first) {
        StringBuilder text = new StringBuilder();
        Piece start = pieces.get(first);
        for (int i = first; i < pieces.size() && pieces.get(i).block() == start.block(); i++) {
            text.append(pieces.get(i).noted() == start.noted() ? pieces.get(i).text() : "");
        }
        return letters(start.entry() ? text.toString().replaceFirst("\\s*[\\divxlc]+\\s*$", "") : text.toString());
    }

    /** All that leaves ink. */
    static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}]", "").toUpperCase(Locale.ROOT);
    }
}
