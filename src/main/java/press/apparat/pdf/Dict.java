package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** A dictionary that is written down in one sentence, and the objects that stand in one. */
final class Dict extends PdfDictionary {
    Dict with(String key, PdfObject value) {
        put(new PdfName(key), value);
        return this;
    }

    Dict with(String key, Optional<? extends PdfObject> value) {
        value.ifPresent(object -> with(key, object));
        return this;
    }

    Dict with(String key, long value) {
        return with(key, new PdfNumber(value));
    }

    Dict name(String key, String value) {
        return with(key, new PdfName(value));
    }

    Dict text(String key, String value) {
        return with(key, text(value));
    }

    Dict numbers(String key, double... values) {
        return with(key, array(Arrays.stream(values).mapToObj(Dict::number).toList()));
    }

    /** A text string (clause 7.9.2.2): ASCII as it is, anything else in UTF-16 with its mark. */
    static PdfString text(String words) {
        boolean ascii = words.chars().allMatch(c -> c < 127);
        return new PdfString(words, ascii ? PdfObject.TEXT_PDFDOCENCODING : PdfObject.TEXT_UNICODE);
    }

    static PdfNumber number(double value) {
        return new PdfNumber(Operators.decimal(value, 3));
    }

    static PdfArray array(Collection<? extends PdfObject> objects) {
        PdfArray array = new PdfArray();
        objects.forEach(array::add);
        return array;
    }

    static PdfArray array(PdfObject... objects) {
        return array(Arrays.asList(objects));
    }
}
