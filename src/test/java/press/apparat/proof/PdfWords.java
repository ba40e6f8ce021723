package press.apparat.proof;

import press.apparat.proof.PdfText.Element;
import press.apparat.proof.PdfText.Part;
import press.apparat.proof.PdfText.Passage;

/** The words of a PDF by its structure, without the signs that begin the items of lists. */
public final class PdfWords {
    private final Wording.Scribe scribe = new Wording.Scribe();

    private PdfWords() {
    }

    public static Wording of(PdfText pdf) {
        PdfWords words = new PdfWords();
        pdf.elements().forEach(words::element);
        return words.scribe.wording();
    }

    private void element(Element element) {
        switch (element.role()) {
            case "Note" -> scribe.note(element.id().orElseThrow(), () -> parts(element));
            case "Span", "Link", "Reference", "Code" -> parts(element);
            default -> scribe.apart(() -> parts(element));
        }
    }

    private void parts(Element element) {
        element.parts().stream().filter(part -> !isSign(element, part)).forEach(this::part);
    }

    /** The label of a definition is its term. */
    private static boolean isSign(Element element, Part part) {
        return element.role().equals("LI") && part instanceof Element child && child.role().equals("Lbl")
                && child.text().strip().matches("\\d+\\.|[•–◦▪]");
    }

    private void part(Part part) {
        if (part instanceof Element child) {
            element(child);
        } else if (part instanceof Passage passage) {
            scribe.write(passage.text());
        }
    }
}
