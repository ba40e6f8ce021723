package press.apparat.type;

/** One font file, loaded: what it measures in units of its em, and the file itself for the presses. */
public interface Typeface {
    /** The family it was registered under. */
    String family();

    int weight();

    boolean italic();

    int unitsPerEm();

    int ascent();

    /** A positive number. */
    int descent();

    int xHeight();

    int capHeight();

    /** The glyph's own advance (hmtx), before kerning. */
    int advance(int glyph);

    /** The white at the left of the glyph's ink; below 0 where the ink begins before its origin. */
    int leftBearing(int glyph);

    /** Whether it has a glyph for a code point. */
    boolean covers(int codePoint);

    /** How its glyphs hang in the margin. */
    Protrusion protrusion();

    /** The font file. Not to be changed. */
    byte[] file();
}
