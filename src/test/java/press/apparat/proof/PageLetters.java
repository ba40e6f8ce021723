package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.apparat.proof.PdfText.Element;
import press.apparat.proof.PdfText.Part;
import press.apparat.proof.PdfText.Passage;

/** All letters of a PDF in the order of reading, in capitals, each with the number of its page from 0. */
public final class PageLetters {
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();

    private PageLetters() {
    }

    public static PageLetters of(PdfText pdf) {
        PageLetters all = new PageLetters();
        pdf.elements().forEach(all::part);
        return all;
    }

    private void part(Part part) {
        if (part instanceof Element element) {
            element.parts().forEach(this::part);
        } else if (part instanceof Passage passage && !passage.glyphs().isEmpty()) {
            String more = PageTexts.letters(passage.text());
            letters.append(more);
            more.chars().forEach(letter -> pages.add(passage.glyphs().get(0).page()));
        }
    }

    /** Whether some words begin on a page; they may go on overleaf. */
    public boolean begin(String words, int page) {
        String wanted = PageTexts.letters(words);
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            if (pages.get(at) == page) {
                return true;
            }
        }
        return false;
    }

    /** The lines of the contents and of lists, each with the folio at its end. */
    public static List<String> entries(PdfText pdf) {
        List<String> entries = new ArrayList<>();
        pdf.elements().forEach(element -> entries(element, entries));
        return entries;
    }

    private static void entries(Element element, List<String> entries) {
        if (element.role().equals("TOCI")) {
            entries.add(element.text().replaceAll("\\s+", " ").strip());
        }
        element.parts().stream().filter(Element.class::isInstance).map(Element.class::cast).collect(Collectors.toList())
                .forEach(child -> entries(child, entries));
    }
}
