package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** A subset of a font sets its text exactly as the whole font does. */
class FontSubsetTest {
    private static final String TEXT = "The office of Affiliates, 1957–64: Żółć, Молотов, λόγος; “fjord”";
    private static final byte[] WHOLE = Files.style("fonts/EBGaramond_400Regular.ttf").orElseThrow();
    private static final byte[] SUBSET = subset(WHOLE, TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"kern", "smcp", "c2sc", "onum", "tnum", "dlig"})
    void glyphsAndWidthsAreThoseOfTheWholeFont(String feature) {
        assertThat(shape(SUBSET, feature)).isEqualTo(shape(WHOLE, feature)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kern", "smcp", "c2sc", "onum", "tnum", "dlig"})
    void everyGlyphKeepsItsOutline(String feature) {
        Outlines whole = new Outlines(Sfnt.read(WHOLE).orElseThrow());
        Outlines subset = new Outlines(Sfnt.read(SUBSET).orElseThrow());
        BitSet drawn = new BitSet();
        shape(SUBSET, feature).forEach(glyph -> drawn.set(glyph.get(0)));
        subset.closed(drawn).stream()
                .forEach(glyph -> assertThat(subset.of(glyph)).as("glyph %d", glyph).startsWith(whole.of(glyph)));
    }

    @Test
    void unusedGlyphsAreGone() {
        assertThat(SUBSET.length).isLessThan(WHOLE.length / 2);
        assertThat(Glyphs.of(SUBSET, characters("Ѣ"), Set.of()).characters()).isEmpty();
    }

    @Test
    void fontBoxReadsIt() throws java.io.IOException {
        try (var font = new org.apache.fontbox.ttf.TTFParser()
                .parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(SUBSET))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('ł')).isNotZero();
            assertThat(font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId('ł')).getNumberOfContours())
                    .isNotZero();
        }
    }

    private static byte[] subset(byte[] font, String text) {
        Set<String> features = Features
                .of("font-variant: all-small-caps oldstyle-nums tabular-nums " + "discretionary-ligatures");
        Glyphs glyphs = Glyphs.of(font, characters(text), features);
        return FontSubset.of(Sfnt.read(font).orElseThrow(), glyphs.characters(), glyphs.all());
    }

    private static BitSet characters(String text) {
        return text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Of each glyph its number and its advance. */
    private static List<List<Integer>> shape(byte[] file, String feature) {
        ByteBuffer bytes = MemoryUtil.memAlloc(file.length).put(file).flip();
        long face = hb_face_create(hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, 0, null), 0);
        long font = hb_font_create(face);
        long buffer = hb_buffer_create();
        List<List<Integer>> glyphs = new ArrayList<>();
        try (hb_feature_t.Buffer features = hb_feature_t.calloc(1)) {
            features.get(0).tag(hb_tag_from_string(feature)).value(1).start(0).end(-1);
            hb_buffer_add_utf16(buffer, TEXT, 0, -1);
            hb_buffer_guess_segment_properties(buffer);
            hb_shape(font, buffer, features);
            hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
            hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
            for (int i = 0; i < infos.remaining(); i++) {
                glyphs.add(List.of(infos.get(i).codepoint(), positions.get(i).x_advance()));
            }
        }
        hb_buffer_destroy(buffer);
        hb_font_destroy(font);
        hb_face_destroy(face);
        MemoryUtil.memFree(bytes);
        return glyphs;
    }
}
