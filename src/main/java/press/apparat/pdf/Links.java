package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import press.apparat.placed.Placed;

/** The links of a page (ISO 32000-1, clause 12.5.6.5), which its structure tells of too. */
final class Links {
    /** Must be set (ISO 19005-2, 6.3.2). */
    private static final int PRINTED = 1 << 2;
    private static final String UNRESERVED = "-._~:/?#[]@!$&'()*+,;=%";

    private final PressRun run;
    private final int page;
    private final List<Held> held = new ArrayList<>();

    private record Held(PdfIndirectReference reference, Dict annotation) {
    }

    Links(PressRun run, int page) {
        this.run = run;
        this.page = page;
    }

    void add(Placed.Link link, Box box) {
        PdfIndirectReference reference = run.file().reserve();
        int key = run.structure().annotation(link.tag(), new Structure.Annotation(page, reference));
        held.add(new Held(reference,
                new Dict().name("Type", "Annot").name("Subtype", "Link").numbers("Rect", box.corners())
                        .numbers("Border", 0, 0, 0).with("F", PRINTED).text("Contents", link.words())
                        .with("StructParent", key).with("A", action(link.target()))));
    }

    /** Writes the annotations and names them in the page's dictionary. */
    Dict into(Dict dictionary) throws IOException {
        PdfArray annotations = new PdfArray();
        for (Held link : held) {
            run.file().put(link.reference(), link.annotation());
            annotations.add(link.reference());
        }
        return held.isEmpty() ? dictionary : dictionary.with("Annots", annotations).name("Tabs", "S");
    }

    private static Dict action(String target) {
        if (target.startsWith("#")) {
            return new Dict().name("S", "GoTo").text("D", target.substring(1));
        }
        return new Dict().name("S", "URI").with("URI", uri(target));
    }

    /** In ASCII, as a URI must be: all else percent-encoded. */
    private static PdfObject uri(String target) {
        StringBuilder ascii = new StringBuilder();
        for (byte unit : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                ascii.append(c);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        }
        return new PdfString(ascii.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
