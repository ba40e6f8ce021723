package press.apparat.type;

import java.util.List;
import press.apparat.measure.Length;

/** A typeface at a size, with OpenType features as HarfBuzz reads them and tracking added after every glyph. */
public record Font(Typeface face, Length size, List<String> features, Length tracking) {
    /** Font units to scaled points. */
    public long sp(long units) {
        return Math.round((double) units * size.sp() / face.unitsPerEm());
    }
}
