package press.apparat.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CMap that tells what text a code stands for (ISO 32000-1, clause 9.10.3). */
final class ToUnicode {
    /** More do not fit in a block (Adobe Technical Note 5014). */
    private static final int BLOCK = 100;
    /** PDF/A forbids a glyph without text; this stands for the rest of a cluster, whose first glyph has the text. */
    private static final String NOTHING = "\u200B";
    /** Not to be mapped to (ISO 19005-2, 6.2.11.7.2). */
    private static final String FORBIDDEN = "[\\x{0}\\x{FEFF}\\x{FFFE}]";

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {
    }

    /** @param sorts by code; code 0 stands for nothing */
    static byte[] of(List<Sort> sorts) {
        StringBuilder out = new StringBuilder(HEAD);
        for (int from = 1; from < sorts.size(); from += BLOCK) {
            block(out, from, sorts.subList(from, Math.min(from + BLOCK, sorts.size())));
        }
        return out.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void block(StringBuilder out, int from, List<Sort> sorts) {
        out.append(sorts.size()).append(" beginbfchar\n");
        for (int i = 0; i < sorts.size(); i++) {
            Hex.append(out.append('<'), from + i);
            out.append("><");
            text(sorts.get(i)).chars().forEach(unit -> Hex.append(out, unit));
            out.append(">\n");
        }
        out.append("endbfchar\n");
    }

    private static String text(Sort sort) {
        String text = sort.text().replaceAll(FORBIDDEN, "");
        return text.isEmpty() ? NOTHING : text;
    }
}
