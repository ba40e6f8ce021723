package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.placed.Placed;
import press.apparat.style.Style;

/** Lines under and through text (CSS Text Decoration 3). */
final class Decoration {
    private Decoration() {
    }

    static List<Placed> of(Look look, long x, long baseline, long width) {
        Style.Text text = look.style().text();
        List<Placed> lines = new ArrayList<>(0);
        if (text.underline()) {
            lines.add(rule(look, x, baseline, width, -0.12));
        }
        if (text.struck()) {
            lines.add(rule(look, x, baseline, width, 0.24));
        }
        return lines;
    }

    /** {@code height} above the baseline and a thickness of a twentieth, in ems. */
    private static Placed rule(Look look, long x, long baseline, long width, double height) {
        long size = look.style().font().size().sp();
        long y = baseline - look.style().text().rise().sp() - Math.round(size * height);
        return new Placed.Rule(x, y, width, size / 20, look.style().font().colour());
    }
}
