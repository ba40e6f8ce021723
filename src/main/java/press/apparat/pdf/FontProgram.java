package press.apparat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import press.apparat.type.Typeface;

/** A face's TrueType file, read for what {@link Typeface} does not tell, and cut down to the glyphs in use. */
final class FontProgram {
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
            "fpgm");

    private final Typeface face;
    private final TrueTypeFont font;
    private final int space;

    static FontProgram of(Typeface face) {
        try {
            return new FontProgram(face, new TTFParser().parse(new RandomAccessReadBuffer(face.file())));
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(new Unprintable(face.family(), e));
        }
    }

    private FontProgram(Typeface face, TrueTypeFont font) throws IOException {
        this.face = face;
        this.font = font;
        this.space = font.getUnicodeCmapLookup().getGlyphId(' ');
    }

    /** The glyph of a blank. */
    int space() {
        return space;
    }

    String postScriptName() throws IOException {
        return font.getName();
    }

    double italicAngle() throws IOException {
        return font.getPostScript().getItalicAngle();
    }

    boolean fixedPitch() throws IOException {
        return font.getPostScript().getIsFixedPitch() != 0;
    }

    /** Left, bottom, right, top in font units. */
    double[] bounds() throws IOException {
        BoundingBox box = font.getFontBBox();
        return new double[]{box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
    }

    /** A file with these glyphs, the parts they are composed of, and glyph 0. */
    Subset subset(Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(glyphs);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> places = new HashMap<>();
        try {
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            subsetter.writeToStream(out);
        } catch (IOException | RuntimeException e) {
            throw new Unprintable(face.family(), e);
        }
        return new Subset(out.toByteArray(), places);
    }

    /** @param places by glyph: its number in the subset */
    record Subset(byte[] file, Map<Integer, Integer> places) {
    }
}
