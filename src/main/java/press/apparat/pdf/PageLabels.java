package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfNumber;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.apparat.measure.Numerals;

/** The labels of the pages (ISO 32000-1, clause 12.4.2), read off their folios. */
final class PageLabels {
    private PageLabels() {
    }

    static Dict of(List<String> folios) {
        PdfArray ranges = new PdfArray();
        Optional<Label> last = Optional.empty();
        for (int page = 0; page < folios.size(); page++) {
            Label label = Label.of(folios.get(page));
            if (last.filter(label::follows).isEmpty()) {
                ranges.add(new PdfNumber(page));
                ranges.add(label.dictionary());
            }
            last = Optional.of(label);
        }
        return new Dict().with("Nums", ranges);
    }

    /** @param style D, r, or nothing for a folio that is no number and stands in {@code prefix} as it is */
    private record Label(String style, String prefix, int number) {
        static Label of(String folio) {
            if (folio.matches("[1-9][0-9]{0,8}")) {
                return new Label("D", "", Integer.parseInt(folio));
            }
            OptionalInt roman = Numerals.value(folio);
            return roman.isPresent() ? new Label("r", "", roman.getAsInt()) : new Label("", folio, 0);
        }

        boolean follows(Label before) {
            return !style.isEmpty() && style.equals(before.style) && number == before.number + 1;
        }

        Dict dictionary() {
            if (style.isEmpty()) {
                return new Dict().text("P", prefix);
            }
            Dict dictionary = new Dict().name("S", style);
            return number == 1 ? dictionary : dictionary.with("St", number);
        }
    }
}
