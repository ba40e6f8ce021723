package press.apparat.epub;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/** The outlines of a TrueType font by glyph number (OpenType 1.9, "glyf" and "loca"). */
final class Outlines {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** The bytes of the smallest one, less one. */
    private static final int COMPONENT = 5;

    private final byte[] glyf;
    private final ByteBuffer loca;
    private final boolean longs;
    private final int count;

    Outlines(Map<String, byte[]> tables) {
        glyf = tables.get("glyf");
        loca = ByteBuffer.wrap(tables.get("loca"));
        longs = ByteBuffer.wrap(tables.get("head")).getShort(50) == 1;
        count = ByteBuffer.wrap(tables.get("maxp")).getShort(4) & 0xFFFF;
    }

    /** Whether each outline lies where it says. */
    boolean isSound() {
        boolean complete = loca.capacity() >= (longs ? 4 : 2) * (count + 1);
        return complete && IntStream.range(0, count)
                .allMatch(glyph -> offset(glyph) <= offset(glyph + 1) && offset(glyph + 1) <= glyf.length);
    }

    int count() {
        return count;
    }

    /** The bytes of an outline; none for a glyph that is blank. */
    byte[] of(int glyph) {
        return Arrays.copyOfRange(glyf, offset(glyph), offset(glyph + 1));
    }

    private int offset(int glyph) {
        return longs ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    /** These glyphs, the glyph for missing characters, and all that any of them is composed of. */
    BitSet closed(BitSet glyphs) {
        BitSet closed = new BitSet();
        add(0, closed);
        glyphs.stream().forEach(glyph -> add(glyph, closed));
        return closed;
    }

    private void add(int glyph, BitSet closed) {
        if (glyph < count && !closed.get(glyph)) {
            closed.set(glyph);
            ByteBuffer outline = ByteBuffer.wrap(of(glyph));
            if (outline.capacity() > 10 && outline.getShort(0) < 0) {
                addComponents(outline.position(10), closed);
            }
        }
    }

    private void addComponents(ByteBuffer outline, BitSet closed) {
        int flags = MORE;
        while ((flags & MORE) != 0 && outline.remaining() > COMPONENT) {
            flags = outline.getShort();
            add(outline.getShort() & 0xFFFF, closed);
            int arguments = (flags & WORDS) != 0 ? 4 : 2;
            int scale = (flags & MATRIX) != 0 ? 8 : (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
            outline.position(Math.min(outline.limit(), outline.position() + arguments + scale));
        }
    }
}
