package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.apparat.placed.Tag;
import press.apparat.placed.Tag.Key;

/** What an element says of itself: entries of its own (ISO 32000-1, table 323) and attributes (clause 14.8.5). */
record ElementAttributes(Map<Key, String> said, Optional<Box> box) {
    static ElementAttributes of(Tag tag, Optional<Box> box) {
        return new ElementAttributes(tag.attributes(), tag.role() == Tag.Role.FIGURE ? box : Optional.empty());
    }

    Dict into(Dict element) {
        PdfArray attributes = attributes();
        return element.with("Lang", of(Key.LANG, Dict::text)).with("Alt", of(Key.ALT, Dict::text))
                .with("ActualText", of(Key.ACTUAL_TEXT, Dict::text)).with("ID", of(Key.ID, Dict::text))
                .with("T", of(Key.TITLE, Dict::text)).with("A", Optional.of(attributes).filter(all -> all.size() > 0));
    }

    private PdfArray attributes() {
        PdfArray all = new PdfArray();
        addTo(all, "Table", new Dict().with("Scope", of(Key.SCOPE, PdfName::new))
                .with("ColSpan", of(Key.COLUMNS, PdfNumber::new)).with("RowSpan", of(Key.ROWS, PdfNumber::new)));
        addTo(all, "List", new Dict().with("ListNumbering", of(Key.NUMBERING, PdfName::new)));
        box.ifPresent(covered -> addTo(all, "Layout",
                new Dict().numbers("BBox", covered.corners()).name("Placement", "Block")));
        return all;
    }

    private static void addTo(PdfArray all, String owner, Dict attributes) {
        if (attributes.size() > 0) {
            all.add(attributes.name("O", owner));
        }
    }

    private Optional<PdfObject> of(Key key, Function<String, PdfObject> form) {
        return Optional.ofNullable(said.get(key)).map(form);
    }
}
