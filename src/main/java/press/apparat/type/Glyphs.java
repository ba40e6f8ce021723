package press.apparat.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_length;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_get_glyph_positions;

import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** What HarfBuzz made of a run: parallel arrays as in {@link Shaped}, clusters counted from the run's start. */
record Glyphs(int[] ids, int[] clusters, int[] advances, int[] dx, int[] dy) {

    static Glyphs of(long buffer, int start) {
        int count = hb_buffer_get_length(buffer);
        Glyphs glyphs = new Glyphs(new int[count], new int[count], new int[count], new int[count], new int[count]);
        long info = nhb_buffer_get_glyph_infos(buffer, 0);
        long position = nhb_buffer_get_glyph_positions(buffer, 0);
        for (int i = 0; i < count; i++) {
            glyphs.read(i, info + (long) i * hb_glyph_info_t.SIZEOF, start);
            glyphs.read(i, position + (long) i * hb_glyph_position_t.SIZEOF);
        }
        return glyphs;
    }

    private void read(int i, long info, int start) {
        ids[i] = hb_glyph_info_t.ncodepoint(info);
        clusters[i] = hb_glyph_info_t.ncluster(info) - start;
    }

    private void read(int i, long position) {
        advances[i] = hb_glyph_position_t.nx_advance(position);
        dx[i] = hb_glyph_position_t.nx_offset(position);
        dy[i] = hb_glyph_position_t.ny_offset(position);
    }

    long advance() {
        long sum = 0;
        for (int advance : advances) {
            sum += advance;
        }
        return sum;
    }
}
