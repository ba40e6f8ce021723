package press.apparat.type;

import java.util.List;
import press.apparat.measure.Length;

/**
 * A typeface at a size, with OpenType features as HarfBuzz reads them.
 *
 * @param tracking added after every glyph
 * @param expansion by how many ten-thousandths its glyphs are drawn wider than they are (narrower, below 0)
 */
public record Font(Typeface face, Length size, List<String> features, Length tracking, int expansion) {
    private static final double UNEXPANDED = 10_000;

    /** A font whose glyphs are as wide as the face has them. */
    public Font(Typeface face, Length size, List<String> features, Length tracking) {
        this(face, size, features, tracking, 0);
    }

    /** Font units to scaled points, of a glyph that is not expanded. */
    public long sp(long units) {
        return Math.round((double) units * size.sp() / face.unitsPerEm());
    }

    /** What the width of its glyphs is multiplied with. */
    public double expanded() {
        return 1 + expansion / UNEXPANDED;
    }

    Font fitted(Length more, int wider) {
        return new Font(face, size, features, tracking.plus(more), expansion + wider);
    }
}
