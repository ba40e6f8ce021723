package press.apparat.proof;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the attributes of an element of the structure say (ISO 32000-1, clause 14.8.5). */
final class StructureAttributes {
    private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
    private static final COSName ROWS = COSName.getPDFName("RowSpan");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    private StructureAttributes() {
    }

    /** How many columns and rows a cell takes. */
    static String cell(COSDictionary cell) {
        return integer(cell, COLUMNS) + "×" + integer(cell, ROWS);
    }

    private static int integer(COSDictionary element, COSName key) {
        return of(element).filter(attributes -> attributes.containsKey(key)).map(attributes -> attributes.getInt(key))
                .findFirst().orElse(1);
    }

    /** Whether an element is a list whose items begin with signs or numbers. */
    static boolean isNumbered(COSDictionary element) {
        return of(element).map(attributes -> attributes.getNameAsString(NUMBERING, "None"))
                .anyMatch(numbering -> !numbering.equals("None"));
    }

    private static Stream<COSDictionary> of(COSDictionary element) {
        COSBase all = element.getDictionaryObject(COSName.A);
        Stream<? extends COSBase> each = all instanceof COSArray array
                ? IntStream.range(0, array.size()).mapToObj(array::getObject)
                : Optional.ofNullable(all).stream();
        return each.filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
    }
}
