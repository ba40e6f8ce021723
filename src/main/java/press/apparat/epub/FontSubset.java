package press.apparat.epub;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font without the outlines and the characters that a book does not use. Glyphs keep their numbers, so that every
 * table that speaks of them stays true: small caps, figures, ligatures and kerning work as in the whole font.
 */
final class FontSubset {
    /** Signatures and caches of widths, which are no longer true. */
    private static final String[] DROPPED = {"DSIG", "hdmx", "VDMX", "LTSH", "FFTM"};

    private final Map<String, byte[]> tables;
    private final BitSet kept;

    private FontSubset(Map<String, byte[]> tables, BitSet kept) {
        this.tables = new TreeMap<>(tables);
        this.kept = kept;
    }

    /**
     * @param tables of a font with TrueType outlines
     * @param characters their glyphs, by code point
     * @param glyphs all that the characters can become; the parts of composed glyphs are added here
     */
    static byte[] of(Map<String, byte[]> tables, SortedMap<Integer, Integer> characters, BitSet glyphs) {
        FontSubset subset = new FontSubset(tables, new Outlines(tables).closed(glyphs));
        subset.keepOutlines(new Outlines(tables));
        subset.keepWidths();
        subset.tables.put("cmap", Cmap.of(characters));
        subset.dropNames();
        for (String tag : DROPPED) {
            subset.tables.remove(tag);
        }
        return Sfnt.write(subset.tables);
    }

    private void keepOutlines(Outlines outlines) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.count() + 1));
        for (int glyph = 0; glyph < outlines.count(); glyph++) {
            loca.putInt(glyf.size());
            if (kept.get(glyph)) {
                byte[] outline = outlines.of(glyph);
                glyf.write(outline, 0, outline.length);
                glyf.write(new byte[3], 0, -outline.length & 3);
            }
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
        tables.put("head", ByteBuffer.wrap(tables.get("head").clone()).putShort(50, (short) 1).array());
    }

    /** Widths of glyphs that are gone become zeros, which take no room in a compressed file. */
    private void keepWidths() {
        byte[] widths = tables.get("hmtx").clone();
        int metrics = ByteBuffer.wrap(tables.get("hhea")).getShort(34) & 0xFFFF;
        for (int glyph = kept.nextClearBit(0); glyph < metrics - 1; glyph = kept.nextClearBit(glyph + 1)) {
            java.util.Arrays.fill(widths, 4 * glyph, 4 * glyph + 4, (byte) 0);
        }
        tables.put("hmtx", widths);
    }

    /** Version 3 of the table: no names of glyphs. */
    private void dropNames() {
        tables.computeIfPresent("post",
                (tag, post) -> ByteBuffer.wrap(java.util.Arrays.copyOf(post, 32)).putInt(0, 0x00030000).array());
    }
}
