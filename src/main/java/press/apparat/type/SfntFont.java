package press.apparat.type;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.OpenType;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;

/**
 * A font file as HarfBuzz has it, at the scale of its units. Immutable and thread-safe; the native memory is given
 * back when nothing refers to the font any more. A file that is no font has no glyphs.
 */
final class SfntFont {
    /** Characters before and after a run that HarfBuzz looks at, twice as many as it keeps. */
    private static final int CONTEXT = 16;

    private static final Map<String, Long> LANGUAGES = new ConcurrentHashMap<>();
    private static final Cleaner CLEANER = Cleaner.create();

    static {
        // LWJGL looks up each struct and function to check it at every call: 80 ms of a cold start.
        Configuration.DISABLE_CHECKS.set(true);
    }

    private final byte[] file;
    private final long font;
    private final int unitsPerEm;
    private final int glyphs;
    private final BitSet coverage;
    private final Metrics metrics;

    SfntFont(byte[] file) {
        this.file = file;
        ByteBuffer copy = ByteBuffer.allocateDirect(file.length).put(file).flip();
        long blob = hb_blob_create(copy, HB_MEMORY_MODE_READONLY, 0L, null);
        long face = hb_face_create(blob, 0);
        font = hb_font_create(face);
        hb_font_make_immutable(font);
        CLEANER.register(this, new Release(copy, blob, face, font));
        unitsPerEm = hb_face_get_upem(face);
        glyphs = hb_face_get_glyph_count(face);
        coverage = coverage(face);
        metrics = metrics(font);
    }

    private static BitSet coverage(long face) {
        BitSet coverage = new BitSet();
        long set = hb_set_create();
        hb_face_collect_unicodes(face, set);
        IntBuffer all = MemoryUtil.memAllocInt(hb_set_get_population(set));
        hb_set_next_many(set, HB_SET_VALUE_INVALID, all);
        while (all.hasRemaining()) {
            coverage.set(all.get());
        }
        MemoryUtil.memFree(all);
        hb_set_destroy(set);
        return coverage;
    }

    /** Holds the copy of the file, too: HarfBuzz reads it as long as the font lives. */
    private record Release(ByteBuffer copy, long blob, long face, long font) implements Runnable {
        @Override
        public void run() {
            hb_font_destroy(font);
            hb_face_destroy(face);
            hb_blob_destroy(blob);
        }
    }

    /** In font units; what a font does not say is measured on its glyphs or guessed by HarfBuzz. */
    record Metrics(int ascent, int descent, int xHeight, int capHeight) {
    }

    private static Metrics metrics(long font) {
        return new Metrics(metric(font, OpenType.HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
                -metric(font, OpenType.HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
                metric(font, OpenType.HB_OT_METRICS_TAG_X_HEIGHT), metric(font, OpenType.HB_OT_METRICS_TAG_CAP_HEIGHT));
    }

    private static int metric(long font, int tag) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer position = stack.callocInt(1);
            OpenType.hb_ot_metrics_get_position_with_fallback(font, tag, position);
            return position.get(0);
        }
    }

    byte[] file() {
        return file;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphs() {
        return glyphs;
    }

    Metrics metrics() {
        return metrics;
    }

    int advance(int glyph) {
        try {
            return hb_font_get_glyph_h_advance(font, glyph);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    int leftBearing(int glyph) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_glyph_extents_t extents = hb_glyph_extents_t.calloc(stack);
            return hb_font_get_glyph_extents(font, glyph, extents) ? extents.x_bearing() : 0;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    boolean covers(int codePoint) {
        return coverage.get(codePoint);
    }

    /** Features in memory that the garbage collector frees; those that HarfBuzz cannot read are passed over. */
    static Features features(List<String> names) {
        hb_feature_t.Buffer read = hb_feature_t.create(names.size());
        for (String name : names) {
            if (hb_feature_from_string(name, read.get(read.position()))) {
                read.position(read.position() + 1);
            }
        }
        return new Features(read.flip());
    }

    /** OpenType features as HarfBuzz has read them. */
    record Features(hb_feature_t.Buffer read) {
    }

    /**
     * @param run a piece of the text in one script; HarfBuzz sees the rest as its context
     * @param lang BCP 47
     */
    Glyphs shape(String text, Run run, String lang, Features features) {
        long buffer = hb_buffer_create();
        try {
            fill(buffer, text, run);
            hb_buffer_set_language(buffer, language(lang));
            hb_buffer_guess_segment_properties(buffer);
            hb_shape(font, buffer, features.read());
            return Glyphs.of(buffer, run.start() - contextStart(run));
        } finally {
            hb_buffer_destroy(buffer);
            Reference.reachabilityFence(this);
        }
    }

    private static int contextStart(Run run) {
        return Math.max(0, run.start() - CONTEXT);
    }

    private static void fill(long buffer, String text, Run run) {
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
        int from = contextStart(run);
        int to = Math.min(text.length(), run.end() + CONTEXT);
        ByteBuffer units = MemoryUtil.memUTF16(text.substring(from, to), false);
        try {
            hb_buffer_add_utf16(buffer, units, run.start() - from, run.end() - run.start());
        } finally {
            MemoryUtil.memFree(units);
        }
        run.script().ifPresent(script -> hb_buffer_set_script(buffer, hb_script_from_string(script)));
    }

    /** HarfBuzz keeps what it knows of a language for the process's life. */
    private static long language(String lang) {
        return LANGUAGES.computeIfAbsent(lang.isEmpty() ? "und" : lang, HarfBuzz::hb_language_from_string);
    }
}
