package press.apparat.epub;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_collect_lookups;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_lookups_substitute_closure;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lwjgl.system.MemoryUtil;

/**
 * What a font needs to show some characters.
 *
 * @param characters their glyphs, of those it has
 * @param all these glyphs and every other one that the font's substitutions can make of them
 */
record Glyphs(SortedMap<Integer, Integer> characters, BitSet all) {
    private static final int GSUB = HB_TAG('G', 'S', 'U', 'B');

    /** @param features the OpenType features that may be asked for, such as "smcp" */
    static Glyphs of(byte[] file, BitSet characters, Collection<String> features) {
        ByteBuffer bytes = MemoryUtil.memAlloc(file.length).put(file).flip();
        long blob = hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, 0, null);
        long face = hb_face_create(blob, 0);
        try {
            SortedMap<Integer, Integer> map = map(face, characters);
            return new Glyphs(map, closed(face, map.values(), features));
        } finally {
            hb_face_destroy(face);
            hb_blob_destroy(blob);
            MemoryUtil.memFree(bytes);
        }
    }

    private static SortedMap<Integer, Integer> map(long face, BitSet characters) {
        SortedMap<Integer, Integer> map = new TreeMap<>();
        IntBuffer glyph = MemoryUtil.memAllocInt(1);
        long font = hb_font_create(face);
        characters.stream().filter(character -> hb_font_get_nominal_glyph(font, character, glyph))
                .forEach(character -> map.put(character, glyph.get(0)));
        hb_font_destroy(font);
        MemoryUtil.memFree(glyph);
        return map;
    }

    private static BitSet closed(long face, Collection<Integer> glyphs, Collection<String> features) {
        long set = hb_set_create();
        long lookups = hb_set_create();
        IntBuffer tags = MemoryUtil.memCallocInt(features.size() + 1);
        features.forEach(feature -> tags.put(hb_tag_from_string(feature)));
        glyphs.forEach(glyph -> hb_set_add(set, glyph));
        hb_ot_layout_collect_lookups(face, GSUB, null, null, tags.rewind(), lookups);
        hb_ot_layout_lookups_substitute_closure(face, lookups, set);
        BitSet closed = bits(set);
        MemoryUtil.memFree(tags);
        hb_set_destroy(lookups);
        hb_set_destroy(set);
        return closed;
    }

    private static BitSet bits(long set) {
        BitSet bits = new BitSet();
        IntBuffer next = MemoryUtil.memAllocInt(1).put(0, HB_SET_VALUE_INVALID);
        while (hb_set_next(set, next)) {
            bits.set(next.get(0));
        }
        MemoryUtil.memFree(next);
        return bits;
    }
}
