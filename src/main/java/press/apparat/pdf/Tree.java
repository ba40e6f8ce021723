package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;

/** Name trees and number trees (ISO 32000-1, clauses 7.9.6 and 7.9.7) of two levels. */
final class Tree {
    private static final int LEAF = 128;
    private static final Comparator<Entry<PdfString, PdfObject>> BY_BYTES = Comparator.comparing(Tree::bytes,
            Arrays::compareUnsigned);

    private Tree() {
    }

    static PdfIndirectReference ofNames(List<Entry<PdfString, PdfObject>> entries, PdfFile file) throws IOException {
        return write("Names", entries.stream().sorted(BY_BYTES).toList(), file);
    }

    /** @param values by number from 0 */
    static PdfIndirectReference ofNumbers(List<PdfObject> values, PdfFile file) throws IOException {
        return write("Nums", IntStream.range(0, values.size())
                .mapToObj(number -> Map.entry(new PdfNumber(number), values.get(number))).toList(), file);
    }

    private static PdfIndirectReference write(String kind, List<? extends Entry<? extends PdfObject, PdfObject>> all,
            PdfFile file) throws IOException {
        PdfArray leaves = new PdfArray();
        for (int from = 0; from < all.size(); from += LEAF) {
            leaves.add(file.put(leaf(kind, all.subList(from, Math.min(from + LEAF, all.size())))));
        }
        return file.put(all.isEmpty() ? new Dict().with(kind, leaves) : new Dict().with("Kids", leaves));
    }

    private static Dict leaf(String kind, List<? extends Entry<? extends PdfObject, PdfObject>> entries) {
        PdfArray flat = new PdfArray();
        for (Entry<? extends PdfObject, PdfObject> entry : entries) {
            flat.add(entry.getKey());
            flat.add(entry.getValue());
        }
        PdfObject last = entries.get(entries.size() - 1).getKey();
        return new Dict().with("Limits", Dict.array(entries.get(0).getKey(), last)).with(kind, flat);
    }

    private static byte[] bytes(Entry<PdfString, PdfObject> entry) {
        return entry.getKey().getBytes();
    }
}
