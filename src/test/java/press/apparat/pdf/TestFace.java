package press.apparat.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import press.apparat.measure.Length;
import press.apparat.type.Font;
import press.apparat.type.Protrusion;
import press.apparat.type.Shaped;
import press.apparat.type.Typeface;

/** One of the press's fonts, set glyph by glyph: no kerning, no ligatures but such as a test makes by hand. */
final class TestFace implements Typeface {
    static final TestFace ROMAN = new TestFace("EBGaramond_400Regular.ttf", "EB Garamond", 400, false);
    static final TestFace ITALIC = new TestFace("EBGaramond_400Regular_Italic.ttf", "EB Garamond", 400, true);
    static final TestFace DISPLAY = new TestFace("Jost_500Medium.ttf", "Jost", 500, false);

    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup cmap;

    private TestFace(String name, String family, int weight, boolean italic) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        try (InputStream in = TestFace.class.getResourceAsStream("/press/apparat/styles/fonts/" + name)) {
            file = in.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            cmap = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font at(double points) {
        return tracked(points, 0);
    }

    Font tracked(double points, double tracking) {
        return fitted(points, tracking, 0);
    }

    Font fitted(double points, double tracking, int expansion) {
        return new Font(this, Length.pt(points), List.of(), Length.pt(tracking), expansion);
    }

    Shaped set(String text, double points) {
        return set(text, at(points));
    }

    /** Each character by its own glyph. */
    Shaped set(String text, Font at) {
        int[] clusters = text.codePoints().mapToObj(c -> 0).mapToInt(c -> c).toArray();
        for (int i = 1; i < clusters.length; i++) {
            clusters[i] = text.offsetByCodePoints(0, i);
        }
        return set(text, at, text.codePoints().map(cmap::getGlyphId).toArray(), clusters);
    }

    /** The glyphs that are named, as a shaper might have chosen them. */
    Shaped set(String text, Font at, int[] glyphs, int[] clusters) {
        int[] advances = new int[glyphs.length];
        long width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            advances[i] = advance(glyphs[i]);
            width += advances[i];
        }
        return new Shaped(at, text, glyphs, clusters, advances, new int[glyphs.length], new int[glyphs.length],
                at.sp(width) + glyphs.length * at.tracking().sp());
    }

    int glyph(String name) {
        try {
            return font.nameToGID(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public boolean italic() {
        return italic;
    }

    @Override
    public Protrusion protrusion() {
        return Protrusion.NONE;
    }

    @Override
    public int unitsPerEm() {
        return 1000;
    }

    @Override
    public int ascent() {
        return 800;
    }

    @Override
    public int descent() {
        return 250;
    }

    @Override
    public int xHeight() {
        return 400;
    }

    @Override
    public int capHeight() {
        return 650;
    }

    @Override
    public int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int leftBearing(int glyph) {
        return 0;
    }

    @Override
    public boolean covers(int codePoint) {
        return cmap.getGlyphId(codePoint) != 0;
    }

    @Override
    public byte[] file() {
        return file;
    }
}
