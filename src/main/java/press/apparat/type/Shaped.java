package press.apparat.type;

import press.apparat.measure.Length;

/**
 * A run of shaped glyphs in visual order; arrays are parallel and not to be changed.
 *
 * @param text what was shaped, without soft hyphens
 * @param glyphs glyph ids; 0 for a character that no face has
 * @param clusters for each glyph the index in {@code text} of the first character it stands for; they ascend, or
 *            descend in a script written from right to left
 * @param advances in font units, kerning included, tracking and expansion not
 * @param dx offsets in font units
 * @param dy offsets in font units, upwards
 * @param width of the whole in sp, tracking and expansion included
 */
public record Shaped(Font font, String text, int[] glyphs, int[] clusters, int[] advances, int[] dx, int[] dy,
        long width) {
    /**
     * The same glyphs, so much further apart, and drawn wider by so many ten-thousandths of their width (pdfTeX's font
     * expansion: Thành 2000, chapter 3).
     */
    public Shaped fitted(Length more, int wider) {
        if (more.isZero() && wider == 0) {
            return this;
        }
        Font fitted = font.fitted(more, wider);
        long natural = width - font.tracking().sp() * glyphs.length;
        long drawn = Math.round(natural * fitted.expanded() / font.expanded());
        return new Shaped(fitted, text, glyphs, clusters, advances, dx, dy,
                drawn + fitted.tracking().sp() * glyphs.length);
    }

    /** The width in sp of the glyph that character {@code at} begins; 0 for one within a ligature. */
    public long advanceAt(int at) {
        for (int i = 0; i < clusters.length; i++) {
            if (clusters[i] == at) {
                return font.sp(advances[i]);
            }
        }
        return 0;
    }

    public int size() {
        return glyphs.length;
    }

    /** The characters that glyph {@code i} stands for; empty for all but the first glyph of a cluster. */
    public String textOf(int i) {
        if (i > 0 && clusters[i - 1] == clusters[i]) {
            return "";
        }
        int next = i + 1;
        while (next < glyphs.length && clusters[next] == clusters[i]) {
            next++;
        }
        boolean backwards = clusters[0] > clusters[glyphs.length - 1];
        int following = backwards ? i - 1 : next;
        return text.substring(clusters[i],
                following < 0 || following == glyphs.length ? text.length() : clusters[following]);
    }
}
